package candour.review.learningevent;

/** When somebody who takes part is to feel informed and supported (S002-057). */
public enum SupportStage {
    ENTRY,
    DURING,
    END
}
