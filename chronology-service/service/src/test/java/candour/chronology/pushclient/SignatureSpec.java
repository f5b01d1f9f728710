package candour.chronology.pushclient;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("X-04, R27: a push is signed as Standard Webhooks says")
class SignatureSpec {
    static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    static final String OTHER = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    static final String AT = "1614265330";
    static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    static final String SIGNED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    @Test
    void it_is_that_of_the_published_example() {
        assertThat(Signature.sign(SECRET, ID, AT, BODY)).isEqualTo(SIGNED);
    }

    @Test
    void either_of_two_live_keys_will_do_and_any_of_several_signatures() {
        assertThat(holds(List.of(OTHER, SECRET), SIGNED)).isTrue();
        assertThat(holds(List.of(SECRET, OTHER), SIGNED)).isTrue();
        assertThat(holds(List.of(SECRET), "v1,wrong v2,other " + SIGNED)).isTrue();
        assertThat(holds(List.of(OTHER), SIGNED)).isFalse();
    }

    @Test
    void nothing_of_what_was_signed_may_differ() {
        assertThat(holds(List.of(SECRET), "v1,")).isFalse();
        assertThat(holds(List.of(SECRET), SIGNED.substring(3))).isFalse();
        assertThat(holds(List.of(SECRET), SIGNED.replace("v1,", "v2,"))).isFalse();
        assertThat(Signature.holds(List.of(SECRET), ID + "x", AT, BODY, SIGNED)).isFalse();
        assertThat(Signature.holds(List.of(SECRET), ID, "1614265331", BODY, SIGNED))
                .isFalse();
        assertThat(Signature.holds(List.of(SECRET), ID, AT, new byte[] {1}, SIGNED))
                .isFalse();
    }

    @Test
    void without_a_key_nothing_holds_not_even_what_nobodys_key_would_sign() {
        assertThat(holds(List.of(), SIGNED)).isFalse();
        String nobodys = Signature.sign("whsec_" + "A".repeat(43) + "=", ID, AT, BODY);
        assertThat(holds(List.of(), nobodys)).isFalse();
    }

    @Test
    void the_tenth_signature_is_the_last_that_is_looked_at() {
        assertThat(holds(List.of(SECRET), "x ".repeat(9) + SIGNED)).isTrue();
        assertThat(holds(List.of(SECRET), "x ".repeat(10) + SIGNED)).isFalse();
    }

    @Test
    void a_time_counts_for_five_minutes_either_way() {
        Instant now = Instant.ofEpochSecond(1614265330);
        assertThat(Signature.fresh(AT, now)).isTrue();
        assertThat(Signature.fresh(AT, now.plusSeconds(300))).isTrue();
        assertThat(Signature.fresh(AT, now.minusSeconds(300))).isTrue();
        assertThat(Signature.fresh(AT, now.plusSeconds(301))).isFalse();
        assertThat(Signature.fresh(AT, now.minusSeconds(301))).isFalse();
        assertThat(Signature.fresh("yesterday", now)).isFalse();
        assertThat(Signature.fresh("-1614265330", now)).isFalse();
        assertThat(Signature.fresh("99999999999999999999", now)).isFalse();
    }

    @Test
    void an_id_has_no_dot_that_would_blur_what_is_signed() {
        assertThat(Signature.wellFormedId(ID)).isTrue();
        assertThat(Signature.wellFormedId("a.1")).isFalse();
        assertThat(Signature.wellFormedId("")).isFalse();
        assertThat(Signature.wellFormedId("a".repeat(101))).isFalse();
    }

    private static boolean holds(List<String> secrets, String signatures) {
        return Signature.holds(secrets, ID, AT, BODY, signatures);
    }
}
