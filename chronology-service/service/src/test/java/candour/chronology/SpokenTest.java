package candour.chronology;

import candour.testing.ledger.EverythingIsSpokenTest;

/** No rule and no event of chronology-service without a spec. */
class SpokenTest extends EverythingIsSpokenTest {}
