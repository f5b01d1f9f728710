package candour.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamNameSpec {

    @Test
    void a_stored_name_is_read_as_the_stream_it_came_from() {
        for (String id : new String[] {"0198c0de-0000-7000-8000-000000000001", "gate-1", "a:b:c", "S.1_x"}) {
            var stream = new StreamName("police-gate", id);
            assertThat(StreamName.parse(stream.toString())).isEqualTo(stream);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", ":x", "Contact:1", "contact:", "contact:a b", "contact:a\nb", "con:é"})
    void what_is_no_stream_name_is_refused(String stored) {
        assertThatThrownBy(() -> StreamName.parse(stored)).isInstanceOf(IllegalArgumentException.class);
    }
}
