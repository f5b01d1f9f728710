package candour.chronology.merge;

/** How sure it is that an entry came before the one shown next. */
public enum OrderCertainty {
    /** Their dates leave no other order. */
    CERTAIN,
    /** Their dates leave it open; somebody said so. */
    STATED,
    /** Nobody knows. They are only shown this way round, always the same way. */
    TIEBREAK
}
