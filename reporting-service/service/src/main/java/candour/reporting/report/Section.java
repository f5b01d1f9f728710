package candour.reporting.report;

import java.util.List;
import java.util.UUID;

/**
 * One section.
 *
 * @param personalData whether it holds personal data, apart from the general content (S002-139)
 */
public record Section(UUID id, SectionKind kind, boolean personalData, List<Statement> statements) {

    Section with(List<Statement> statements) {
        return new Section(id, kind, personalData, List.copyOf(statements));
    }
}
