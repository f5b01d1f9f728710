package candour.review.panelmeeting;

/** What a meeting of the team looks at beyond its five parts, in the guidance's own words (S002-131). */
public enum AgendaItem {
    COLLATING_INFORMATION,
    GAPS_IN_INFORMATION,
    WHO_IS_INVOLVED,
    HOW_THEY_ARE_SUPPORTED,
    LEARNING_FROM_THE_FAMILY,
    LEARNING_FROM_EVENTS,
    CONSTRUCTING_THE_REPORT
}
