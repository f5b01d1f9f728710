package candour.reporting.report;

import candour.platform.sealed.Sealed;
import java.util.UUID;

/** One statement of a section; its words are sealed. */
public record Statement(UUID id, Classification classification, Sealed text) {}
