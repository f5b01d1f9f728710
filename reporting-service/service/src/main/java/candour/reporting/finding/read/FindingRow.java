package candour.reporting.finding.read;

import candour.platform.view.Row;
import candour.reporting.finding.FindingEvent.FindingDrafted;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** One finding with its evidence. */
public record FindingRow(FindingDrafted drafted, boolean agreed, List<CitationRow> citations, String order)
        implements Row {

    @Override
    public String key() {
        return drafted.findingId().toString();
    }

    @Override
    public String scope() {
        return drafted.reviewId().toString();
    }

    FindingRow agree() {
        return new FindingRow(drafted, true, citations, order);
    }

    FindingRow plus(CitationRow citation) {
        var all = new ArrayList<>(citations);
        all.add(citation);
        return new FindingRow(drafted, agreed, List.copyOf(all), order);
    }

    FindingRow changing(UUID citationId, UnaryOperator<CitationRow> change) {
        return new FindingRow(
                drafted,
                agreed,
                citations.stream()
                        .map(each -> each.citationId().equals(citationId) ? change.apply(each) : each)
                        .toList(),
                order);
    }
}
