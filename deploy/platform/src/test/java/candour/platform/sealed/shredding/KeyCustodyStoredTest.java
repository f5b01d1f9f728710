package candour.platform.sealed.shredding;

import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.log.EventTypes;
import candour.platform.sealed.Sealed;
import candour.platform.sealed.Sealed.Holder;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeyRestricted;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredConfirmed;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredOrdered;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Custody events as they are stored for ever")
class KeyCustodyStoredTest {

    private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final Sealed WHY =
            new Sealed(ID, "shred-reason", ID.toString(), List.of(new Holder(ID.toString(), "AA==")), "AQ==");
    private static final EventTypes TYPES = EventTypes.of(List.of(KeyCustodyEvent.class));

    private static Order order(Order.Authority authority, Order.LegalGround ground, Sealed reason) {
        return new Order(ID, "review", authority, ground, "committee-1", LocalDate.of(2026, 5, 4), reason);
    }

    private static void isStored(Object event, String type, String json) throws IOException {
        var written = TYPES.of(event);
        assertThat(written.type()).isEqualTo(type);
        assertThat(new String(written.writer().writeValueAsBytes(event), StandardCharsets.UTF_8))
                .isEqualTo(json);
        assertThat(written.reader().<Object>readValue(json)).isEqualTo(event);
    }

    @Test
    void a_shred_ordered_here_holds_its_reason_sealed() throws IOException {
        isStored(
                new ShredOrdered(
                        "person-1",
                        order(Order.Authority.OWNING_BODY, Order.LegalGround.EXCESSIVE, WHY),
                        Set.of("review", "chronology")),
                "shred-ordered",
                "{\"subject\":\"person-1\",\"order\":{\"orderId\":\"01980000-0000-7000-8000-000000000001\","
                        + "\"orderedIn\":\"review\",\"authority\":\"OWNING_BODY\",\"legalGround\":\"EXCESSIVE\","
                        + "\"decidedBy\":\"committee-1\",\"decidedOn\":\"2026-05-04\",\"reason\":{"
                        + "\"id\":\"01980000-0000-7000-8000-000000000001\",\"kind\":\"shred-reason\","
                        + "\"scope\":\"01980000-0000-7000-8000-000000000001\",\"holders\":[{"
                        + "\"subject\":\"01980000-0000-7000-8000-000000000001\",\"wrapped\":\"AA==\"}],"
                        + "\"ciphertext\":\"AQ==\"}},\"services\":[\"chronology\",\"review\"]}");
    }

    @Test
    void what_is_carried_out_for_another_service_holds_none() throws IOException {
        isStored(
                new KeyRestricted(
                        "person-1",
                        new Order(
                                ID,
                                "review",
                                Order.Authority.DATA_PROTECTION_OFFICER,
                                Order.LegalGround.CONTESTED,
                                "officer-1",
                                LocalDate.of(2026, 5, 4),
                                null)),
                "key-restricted",
                "{\"subject\":\"person-1\",\"order\":{\"orderId\":\"01980000-0000-7000-8000-000000000001\","
                        + "\"orderedIn\":\"review\",\"authority\":\"DATA_PROTECTION_OFFICER\","
                        + "\"legalGround\":\"CONTESTED\",\"decidedBy\":\"officer-1\",\"decidedOn\":\"2026-05-04\"}}");
        isStored(
                new ShredConfirmed("person-1", ID, "review", "chronology"),
                "shred-confirmed",
                "{\"subject\":\"person-1\",\"orderId\":\"01980000-0000-7000-8000-000000000001\","
                        + "\"orderedIn\":\"review\",\"service\":\"chronology\"}");
    }

    @Test
    void their_names_never_change() {
        assertThat(TYPES.all().stream().map(EventTypes.Written::type))
                .containsExactly(
                        "key-brought-back",
                        "key-released",
                        "key-restricted",
                        "key-sealed-away",
                        "shred-confirmed",
                        "shred-done",
                        "shred-ordered");
    }
}
