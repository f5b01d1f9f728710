package candour.chronology.mapping;

import static candour.chronology.mapping.MappingDecider.MAPPINGS;
import static candour.testing.Spec.given;

import candour.chronology.imports.preview.Column;
import candour.chronology.imports.preview.ColumnAt;
import candour.chronology.imports.preview.Columns;
import candour.chronology.mapping.MappingCommand.ForgetMapping;
import candour.chronology.mapping.MappingEvent.MappingConfirmed;
import candour.chronology.mapping.MappingEvent.MappingForgotten;
import candour.platform.access.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-074: what an agency's columns are is remembered until it is to be forgotten")
class MappingSpec {
    static final Code POLICE = new Code("ORG-POLICE");
    static final Code SHAPE = new Code("5a");
    static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    static final MappingConfirmed confirmed = new MappingConfirmed(
            POLICE, SHAPE, new Columns(List.of(new ColumnAt(1, Column.DATE)), null), new UUID(7, 3), MAY);
    static final MappingForgotten forgotten = new MappingForgotten(POLICE, SHAPE, MAY);

    @Test
    void it_is_forgotten_once() {
        given(MAPPINGS, confirmed).when(new ForgetMapping(POLICE, SHAPE, MAY)).then(forgotten);
        given(MAPPINGS, confirmed, forgotten)
                .when(new ForgetMapping(POLICE, SHAPE, MAY))
                .staysQuiet();
        given(MAPPINGS, confirmed)
                .when(new ForgetMapping(POLICE, new Code("5b"), MAY))
                .staysQuiet();
    }

    @Test
    void it_may_be_confirmed_again_after_that() {
        given(MAPPINGS, confirmed, forgotten, confirmed)
                .when(new ForgetMapping(POLICE, SHAPE, MAY))
                .then(forgotten);
    }
}
