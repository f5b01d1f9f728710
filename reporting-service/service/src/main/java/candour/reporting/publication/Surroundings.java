package candour.reporting.publication;

import candour.reporting.knownfamily.KnownFamily;
import candour.reporting.knownreview.KnownReview;
import candour.reporting.signoff.SignOff;

/** What a decision on publication looks at beside the publication itself. */
record Surroundings(SignOff signOff, KnownReview review, KnownFamily family) {}
