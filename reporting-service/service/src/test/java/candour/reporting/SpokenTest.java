package candour.reporting;

import candour.testing.ledger.EverythingIsSpokenTest;

/** No rule and no event of reporting-service without a spec. */
class SpokenTest extends EverythingIsSpokenTest {}
