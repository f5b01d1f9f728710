package candour.chronology.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.familyaccount.Consent;
import candour.chronology.familyaccount.FamilyAccountCommand.LearnConsent;
import candour.chronology.familyaccount.FamilyAccountCommand.LearnConsentError;
import candour.platform.kafka.Received;
import candour.platform.kafka.Subscription;
import candour.platform.log.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("R12, X-05: of consent, only that to the use in the chronology is learnt")
class FamilyContractReadSpec {
    private static final UUID REVIEW = new UUID(0, 1);
    private static final UUID MEMBER = new UUID(0, 11);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @Test
    void consent_to_another_use_is_none_of_this_services_business() throws Exception {
        for (Subscription<?> subscription : FamilyTold.ABOUT_CONSENT)
            assertThat(commands(subscription, "USE_IN_ANALYSIS")).isEmpty();
    }

    @Test
    void consent_to_this_use_is_learnt_with_the_event_that_told_it() throws Exception {
        assertThat(commands(FamilyTold.ABOUT_CONSENT[0], "USE_IN_CHRONOLOGY"))
                .containsExactly(new LearnConsent(REVIEW, MEMBER, Consent.WITHDRAWN, new UUID(7, 7), MAY));
        assertThat(commands(FamilyTold.ABOUT_CONSENT[1], "USE_IN_CHRONOLOGY"))
                .containsExactly(new LearnConsentError(REVIEW, MEMBER, new UUID(0, 0x99), MAY));
    }

    private static <D> List<Object> commands(Subscription<D> subscription, String purpose) throws IOException {
        String example = "/contract/family-liaison/events/" + subscription.type() + ".example.json";
        try (InputStream in = FamilyContractReadSpec.class.getResourceAsStream(example)) {
            assertThat(in).as(example).isNotNull();
            String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .replace("USE_IN_ANALYSIS", purpose);
            D data = EventJson.mapper().readValue(text, subscription.data());
            var told = new Received<>(new UUID(7, 7), "key", Instant.parse("2026-05-04T10:00:00Z"), 1, data);
            return subscription.commands().apply(told);
        }
    }
}
