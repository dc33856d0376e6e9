/** What is wrong with a list, and in which row; 0: in none of them. */
export interface ListFault {
  row: number;
  said: string;
}
