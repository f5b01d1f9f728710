package candour.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller is told about a body that cannot be read. */
class InvalidSpec {

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    enum Choice {
        MEETING,
        LETTER
    }

    record Body(Choice choice, LocalDate on, UUID id, int number, List<String> names) {}

    private Problem.FieldError told(String json) {
        var thrown = catchThrowableOfType(JacksonException.class, () -> mapper.readValue(json, Body.class));
        return Invalid.json(thrown).errors().getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"choice":"Margaret"}   | body.choice | Must be one of MEETING, LETTER.
                    {"on":"3rd of March"}   | body.on     | Must be a date, for example 2026-05-02.
                    {"id":"Margaret"}       | body.id     | Must be a UUID.
                    {"number":"Margaret"}   | body.number | Must be a whole number.
                    {"names":"Margaret"}    | body.names  | Must be a list.
                    {"choice":              | body        | Is not JSON.
                    """)
    void says_what_the_field_takes_and_never_what_was_sent(String json, String field, String message) {
        var told = told(json);
        assertThat(told.field()).isEqualTo(field);
        assertThat(told.message()).isEqualTo(message).doesNotContain("Margaret");
    }

    @Test
    void a_field_nobody_knows_is_named_only_if_it_looks_like_a_field() {
        assertThat(told("{\"zzz\":1}").field()).isEqualTo("body.zzz");
        assertThat(told("{\"my daughter, who died\":1}").field()).isEqualTo("body.?");
    }
}
