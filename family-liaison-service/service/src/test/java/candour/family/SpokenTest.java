package candour.family;

import candour.testing.ledger.EverythingIsSpokenTest;

/** No rule and no event of family-liaison-service without a spec. */
class SpokenTest extends EverythingIsSpokenTest {}
