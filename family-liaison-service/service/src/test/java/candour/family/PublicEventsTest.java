package candour.family;

import static candour.family.Family.GRAN;
import static candour.family.Family.MARCH_10;
import static candour.family.Family.MARCH_20;
import static candour.family.Family.MARCH_3;
import static candour.family.Family.MARCH_5;
import static candour.family.Family.OFFICER;
import static candour.family.Family.POLICE;
import static candour.family.Family.REVIEW;
import static candour.family.Family.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import candour.family.consent.ConsentEvent.ConsentRecordedInError;
import candour.family.consent.ConsentEvent.ConsentWithdrawn;
import candour.family.consent.Purpose;
import candour.family.duty.DutyEvent.DutyDeferred;
import candour.family.duty.DutyEvent.DutyDischarged;
import candour.family.duty.DutyEvent.DutyOverdue;
import candour.family.duty.DutyEvent.DutyRaised;
import candour.family.duty.DutyKind;
import candour.family.familymember.FamilyMember.Invitation;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberInformed;
import candour.family.familymember.FamilyMemberEvent.InvitationDecided;
import candour.family.familymember.FamilyMemberEvent.TellingRecordedInError;
import candour.family.policeliaison.PoliceLiaisonEvent.FloAppointed;
import candour.family.policeliaison.PoliceLiaisonEvent.FloInvited;
import candour.family.policeliaison.PoliceLiaisonEvent.FloMeetingHeld;
import candour.family.policeliaison.PoliceLiaisonEvent.PoliceFactRecordedInError;
import candour.family.strategy.LiaisonStrategyEvent.StrategyAgreed;
import candour.family.strategy.LiaisonStrategyEvent.StrategyOpened;
import candour.family.strategy.LiaisonStrategyEvent.StrategyRecordedInError;
import candour.platform.access.Code;
import candour.platform.kafka.PublicEvent;
import candour.platform.log.EventJson;
import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.platform.sealed.KeyVault;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredConfirmed;
import candour.testing.Vaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the other services are told is exactly what the contract's golden examples say, and never a word in the clear. */
class PublicEventsTest {
    private static final Path EVENTS = Path.of("../contract/events");
    private static final UUID MARKED = new UUID(0, 0x99);
    private static final UUID CONTACT = new UUID(0, 0x41);
    private static final UUID DUTY = new UUID(0, 0x51);

    private static final KeyVault VAULT = Vaults.fresh();
    private static final Map<String, Object> TOLD = Map.ofEntries(
            Map.entry(
                    "KeyShredConfirmed",
                    new ShredConfirmed(REVIEW.toString(), new UUID(0, 0xd0), "review", "family-liaison")),
            Map.entry("StrategyOpened", new StrategyOpened(REVIEW, MARCH_3)),
            Map.entry("StrategyAgreed", new StrategyAgreed(REVIEW, Set.of(new Code("reviewer")), MARCH_10, null, null)),
            Map.entry("StrategyRecordedInError", new StrategyRecordedInError(REVIEW, MARKED, WORDS)),
            Map.entry("FamilyInformed", new FamilyMemberInformed(REVIEW, GRAN, CONTACT, MARCH_10)),
            Map.entry("FamilyInformedRecordedInError", new TellingRecordedInError(REVIEW, GRAN, CONTACT)),
            Map.entry("ParticipationChanged", new InvitationDecided(REVIEW, GRAN, Invitation.INVITE, WORDS, MARCH_5)),
            Map.entry("PoliceGateClosed", new FloAppointed(REVIEW, OFFICER, MARCH_5, WORDS, POLICE)),
            Map.entry("PoliceGateOpened", new FloMeetingHeld(REVIEW, OFFICER, MARCH_10, WORDS)),
            Map.entry("PoliceGateRecordedInError", new PoliceFactRecordedInError(REVIEW, MARKED, WORDS)),
            Map.entry("ConsentChanged", new ConsentWithdrawn(REVIEW, GRAN, Purpose.USE_IN_ANALYSIS, WORDS, MARCH_10)),
            Map.entry(
                    "ConsentRecordedInError",
                    new ConsentRecordedInError(REVIEW, GRAN, Purpose.USE_IN_ANALYSIS, MARKED, WORDS)),
            Map.entry(
                    "DutyRaised", new DutyRaised(REVIEW, DUTY, DutyKind.PAUSE_NOTICE, GRAN, MARKED, MARCH_5, MARCH_10)),
            Map.entry("DutyDischarged", new DutyDischarged(REVIEW, DUTY, CONTACT, MARCH_20, true, WORDS)),
            Map.entry("DutyOverdue", new DutyOverdue(REVIEW, DUTY, MARCH_20)),
            Map.entry("DutyChanged", new DutyDeferred(REVIEW, DUTY, WORDS, MARCH_20)));

    /** The types that the contract describes. */
    static Set<String> types() {
        return TOLD.keySet().stream()
                .map(name -> "candour.family." + name + ".v1")
                .collect(Collectors.toSet());
    }

    @TestFactory
    Stream<DynamicTest> every_public_event_is_its_golden_example() {
        return TOLD.entrySet().stream()
                .map(told -> DynamicTest.dynamicTest(told.getKey(), () -> isGolden(told.getKey(), told.getValue())));
    }

    @Test
    void what_is_nobody_elses_business_is_not_told() {
        assertThat(toPublic(Family.INFORMER)).isEmpty();
        assertThat(toPublic(new FloInvited(REVIEW, OFFICER, MARCH_5))).isEmpty();
    }

    private static void isGolden(String name, Object event) throws IOException {
        var type = "candour.family." + name + ".v1";
        var told = toPublic(event).orElseThrow();
        assertThat(told.type()).isEqualTo(type);
        assertThat(told.key()).isEqualTo(REVIEW.toString());
        var mapper = EventJson.mapper();
        var data = mapper.readTree(mapper.writeValueAsBytes(told.data()));
        assertThat(data).isEqualTo(mapper.readTree(Files.readString(EVENTS.resolve(type + ".example.json"))));
        assertThat(data.toString()).doesNotContain("ciphertext");
    }

    private static Optional<PublicEvent> toPublic(Object event) {
        var id = new UUID(0, 7);
        var logged = new LoggedEvent(
                1,
                id,
                new StreamName("spec", "1"),
                0,
                "spec",
                1,
                Instant.EPOCH,
                new Provenance("chair", null, "CHAIR", id, id, id, null),
                event);
        return new FamilyLiaison()
                .definition(VAULT).publishers().stream()
                        .flatMap(each -> each.toPublic(logged).stream())
                        .findFirst();
    }
}
