package candour.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** How a Word file of ours looks: Word's own style names, so that its navigation and a screen reader know them. */
final class DocxStyles {
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String HEADING = "Heading1";
    static final String CAPTION = "Caption";

    private final XWPFDocument file;
    private final BigInteger bullets;

    DocxStyles(XWPFDocument file) {
        this.file = file;
        var styles = file.createStyles();
        styles.setSpellingLanguage("en-GB");
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Arial");
        fonts.setHAnsi("Arial");
        fonts.setCs("Arial");
        styles.setDefaultFonts(fonts);
        add(TITLE, "Title", 40, null);
        add(SUBTITLE, "Subtitle", 26, null);
        add(HEADING, "heading 1", 30, 0);
        add(CAPTION, "caption", 24, null);
        this.bullets = bulletList();
    }

    BigInteger bullets() {
        return bullets;
    }

    /** Printed at the foot of each page. */
    void footer(String reference) {
        var paragraph = file.createHeaderFooterPolicy()
                .createFooter(XWPFHeaderFooterPolicy.DEFAULT)
                .createParagraph();
        paragraph.createRun().setText(reference + " \u00b7 page ");
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    /** A4 on its side, in twentieths of a point. */
    void landscape() {
        var body = file.getDocument().getBody();
        var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        var page = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        page.setW(BigInteger.valueOf(16_838));
        page.setH(BigInteger.valueOf(11_906));
        page.setOrient(STPageOrientation.LANDSCAPE);
    }

    /** Words with their line breaks. */
    static void lines(XWPFRun run, String text) {
        var lines = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }

    /** Half points, as Word counts; an outline level where it is a heading. */
    private void add(String id, String name, int halfPoints, @Nullable Integer outline) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewSpacing().setAfter(BigInteger.valueOf(120));
        if (outline != null) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        var run = style.addNewRPr();
        run.addNewB();
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        file.getStyles().addStyle(new XWPFStyle(style));
    }

    private BigInteger bulletList() {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("\u2022");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(567));
        indent.setHanging(BigInteger.valueOf(283));
        var numbering = file.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
