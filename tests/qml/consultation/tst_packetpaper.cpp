// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The paper says what the result page says, with reasons and sources, and never a diagnosis.

#include "core/paper/paperpdf.h"
#include "qml/consultation/packetpaper.h"
#include "tests/qml/consultation/demoanswers.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

struct Made
{
    Conclusion conclusion;
    QList<AnsweredQuestion> answers;
    Paper paper;
};

Made paperFor(const demo::Answers &answers, const QString &name = {}, bool rightToLeft = false)
{
    DemoHome home;
    demo::complete(home, answers);
    const auto packet = **home.consultation.packet();
    const auto asked = *home.consultation.assessment();
    Made made{.conclusion = *conclude(packet, *asked, u"en"_s),
              .answers = *answersOf(packet, *asked, u"en"_s),
              .paper = {}};
    made.paper = packetPaper({.result = made.conclusion.result,
                              .answers = made.answers,
                              .content = home.content,
                              .name = name,
                              .rightToLeft = rightToLeft});
    return made;
}

QString words(const Paper &paper)
{
    QStringList all;
    for (const auto &part : paper.parts)
        all += {part.mark, part.text, part.detail};
    all.removeAll(QString());
    return all.join(u'\n');
}

/// The text of a PDF as a reader would copy it; skipped where there is no such tool.
QString copied(const QByteArray &pdf)
{
    QProcess tool;
    tool.start(u"pdftotext"_s, {u"-layout"_s, u"-"_s, u"-"_s});
    if (!tool.waitForStarted())
        return {};
    tool.write(pdf);
    tool.closeWriteChannel();
    tool.waitForFinished();
    return QString::fromUtf8(tool.readAllStandardOutput());
}

} // namespace

class TestPacketPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDoctorFirst_standsBeforeEverythingElse()
    {
        const auto made = paperFor(demo::patches());
        QVERIFY(!made.conclusion.result.doctorFirst.isEmpty());
        const auto &parts = made.paper.parts;
        QCOMPARE(parts.at(2).kind, PaperPart::Kind::Callout);
        QCOMPARE(parts.at(2).mark, u"See a dermatologist first"_s);
        QVERIFY(words(made.paper).indexOf(u"See a dermatologist first"_s) <
                words(made.paper).indexOf(u"Your answers fit best with"_s));
    }

    void everyVerdict_isThereWithItsReason()
    {
        const auto made = paperFor(demo::patches());
        const auto text = words(made.paper);
        QVERIFY(!made.conclusion.result.verdicts.isEmpty());
        for (const auto &entry : made.conclusion.result.verdicts)
            QVERIFY2(text.contains(entry.reason), qPrintable(entry.reason));
        QVERIFY(text.contains(u"What could still change this"_s));
        for (const auto &answer : made.answers)
            QVERIFY2(text.contains(answer.answer), qPrintable(answer.answer));
    }

    void everySourceNamed_standsInTheListAtTheEnd()
    {
        const auto text = words(paperFor(demo::malePattern()).paper);
        const auto list = text.mid(text.lastIndexOf(u"\nSources\n"_s));
        static const QRegularExpression line(u"Sources ([0-9, ]+)"_s);
        auto named = line.globalMatch(text);
        QVERIFY(named.hasNext());
        while (named.hasNext()) {
            for (const auto &number : named.next().captured(1).split(u", "_s, Qt::SkipEmptyParts))
                QVERIFY2(list.contains(u'\n' + number.trimmed() + u"  "_s), qPrintable(number));
        }
    }

    void noDiagnosisAndNoPercentage_areEverClaimed()
    {
        for (const auto &answers : {demo::malePattern(), demo::patches()}) {
            const auto text = words(paperFor(answers).paper);
            QVERIFY(text.contains(u"no diagnosis"_s));
            const auto fit = text.mid(text.indexOf(u"Your answers fit best with"_s));
            QVERIFY(!fit.left(fit.indexOf(u"Before an appointment"_s)).contains(u'%'));
            QVERIFY(!text.contains(u"unfit"_s));
        }
    }

    void questionsAndPack_areOnThePaper()
    {
        const auto text = words(paperFor(demo::malePattern()).paper);
        QVERIFY(text.contains(u"Who will do the work"_s));
        QVERIFY(text.contains(u"Medicines, allergies"_s));
    }

    void theName_isOnlyThereWhenItWasGiven()
    {
        QVERIFY(!words(paperFor(demo::malePattern()).paper).contains(u"Demo Person"_s));
        QVERIFY(words(paperFor(demo::malePattern(), u"Demo Person"_s).paper)
                    .contains(u"Demo Person"_s));
    }

    void pdf_holdsItsWordsAsText_data()
    {
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }

    void pdf_holdsItsWordsAsText()
    {
        QFETCH(bool, rightToLeft);
        const QTemporaryDir folder;
        qputenv("TMPDIR", folder.path().toUtf8());
        const auto pdf = paperPdf(paperFor(demo::patches(), {}, rightToLeft).paper);
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF-"));
        qunsetenv("TMPDIR");
        QVERIFY(QDir(folder.path()).isEmpty());
        if (const auto kept = qEnvironmentVariable("STIPPLE_KEEP_PDF"); !kept.isEmpty()) {
            QFile file(kept + (rightToLeft ? u"-rtl.pdf"_s : u".pdf"_s));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
        }
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("no pdftotext to read it with");
        const auto text = copied(*pdf).simplified();
        // Whoever copies Latin words out of a mirrored paper gets them line by line.
        for (const auto &word : {u"dermatologist"_s, u"answers"_s, u"Sources"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
        QVERIFY(rightToLeft || text.contains(u"Your answers fit best with"_s));
    }

    void aPartThatIsLongerThanAPage_isStillPrinted()
    {
        Paper paper;
        paper.pageCount = u"%1/%2"_s;
        QString line = u"a long part "_s;
        paper.parts.append(
            {.kind = PaperPart::Kind::Text, .text = line.repeated(2000), .detail = {}, .mark = {}});
        const auto pdf = paperPdf(paper);
        QVERIFY(pdf && !pdf->isEmpty());
        QVERIFY(paperPdf(
            {.title = {}, .runningHead = {}, .pageCount = u"%1/%2"_s, .footer = {}, .parts = {}}));
    }
};

QTEST_MAIN(TestPacketPaper)
#include "tst_packetpaper.moc"
