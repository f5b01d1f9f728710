package candour.review;

import candour.testing.ledger.EverythingIsSpokenTest;

/** No rule and no event of review-service without a spec. */
class SpokenTest extends EverythingIsSpokenTest {}
