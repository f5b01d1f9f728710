package candour.family;

import candour.testing.ContractTest;
import candour.testing.FactsOwner;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What is committed in the contract is what the running service offers. */
@QuarkusTest
@QuarkusTestResource(FactsOwner.class)
class FamilyContractTest extends ContractTest {
    FamilyContractTest() {
        super(PublicEventsTest.types());
    }
}
