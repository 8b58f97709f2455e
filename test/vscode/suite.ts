// Every file of tests, in the order in which they run.
import './checking.test.ts';
import './fixing.test.ts';
