package candour.chronology.mapping;

import candour.chronology.imports.preview.Columns;
import candour.platform.access.Code;
import candour.platform.log.Stored;
import java.time.LocalDate;
import java.util.UUID;

/** What is remembered of the columns of an agency's files. Stored for ever: add fields, never rename or remove them. */
public sealed interface MappingEvent {
    Code agency();

    /**
     * A file was brought in with its columns as a person of the agency had said, to be proposed the next time.
     *
     * @param shape of its headings: only a table with the very same ones is like it
     * @param importId the file they were confirmed with
     */
    @Stored("column-mapping-confirmed")
    record MappingConfirmed(Code agency, Code shape, Columns columns, UUID importId, LocalDate on)
            implements MappingEvent {}

    /** It is not to be proposed any more. What was brought in with it stays. */
    @Stored("column-mapping-forgotten")
    record MappingForgotten(Code agency, Code shape, LocalDate on) implements MappingEvent {}
}
