// Comes with every page, as one file for all of them: see src/live/README.md.
import './text-size/answering.ts';
import './look/answering.ts';
import './cards/answering.ts';
import './offline/answering.ts';
import '../parts/share/answering.ts';
