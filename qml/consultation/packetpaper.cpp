// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/consultation/packetpaper.h"

#include "core/content/content.h"
#include "qml/assessment/resultitems.h"
#include "qml/base/words.h"

#include <QCoreApplication>

#include <set>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

using Kind = PaperPart::Kind;

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("PacketPaper", text, nullptr, n);
}

PaperTone toneOf(int level)
{
    switch (level) {
    case 0:
        return PaperTone::Calm;
    case 1:
    case 2:
        return PaperTone::Caution;
    default:
        return PaperTone::Urgent;
    }
}

/// Parts in order, and which sources they named.
class Writer
{
public:
    explicit Writer(const PacketPaperSource &source)
        : m_source(source)
        , m_result(source.result)
        , m_guide(source.content.clinicGuide)
    {}

    Paper run()
    {
        addTop();
        addDoctorFirst();
        addFit();
        addVerdicts();
        addUnknown();
        addOutlook();
        addPack();
        addQuestions();
        addAnswers();
        addSources();
        return m_paper;
    }

private:
    void add(Kind kind, const QString &text, const QString &detail = {})
    {
        m_paper.parts.append({.kind = kind, .text = text, .detail = detail, .mark = {}});
    }

    /// "Sources 37, 160 · partly a convention", remembering the numbers.
    QString origin(const OriginItem &item)
    {
        QStringList numbers;
        for (const int number : item.sources) {
            m_named.insert(number);
            numbers.append(QString::number(number));
        }
        QStringList parts;
        if (!numbers.isEmpty()) {
            //: Which sources a statement rests on. %1 is a list of numbers
            parts.append(
                tr(QT_TRANSLATE_NOOP("PacketPaper", "Sources %1")).arg(numbers.join(u", "_s)));
        }
        if (item.convention && numbers.isEmpty()) {
            //: Where a statement comes from, when no source says it
            parts.append(tr(QT_TRANSLATE_NOOP("PacketPaper", "A convention, no source")));
        } else if (item.convention) {
            //: Where a statement comes from, when no source says a part of it
            parts.append(tr(QT_TRANSLATE_NOOP("PacketPaper", "in part a convention")));
        }
        return parts.join(u" · "_s);
    }

    QString origin(const Evidence &evidence)
    {
        return origin(OriginItem{evidence.refs, evidence.convention, evidence.conventionPart});
    }

    void addTop()
    {
        //: Title of a paper for a consultation; also of its file, so it must tell nothing
        m_paper.title = tr(QT_TRANSLATE_NOOP("PacketPaper", "For your consultation"));
        m_paper.rightToLeft = m_source.rightToLeft;
        m_paper.runningHead = m_paper.title;
        //: Foot of a page. %1 is the page, %2 how many there are
        m_paper.pageCount = tr(QT_TRANSLATE_NOOP("PacketPaper", "Page %1 of %2"));
        //: Foot of every page of a paper for a consultation
        m_paper.footer = tr(QT_TRANSLATE_NOOP("PacketPaper", "Not a diagnosis"));
        const auto day = resultwords::fullDate(m_result.day);
        //: Below the title of a paper. %1 is a day
        const auto made = tr(QT_TRANSLATE_NOOP("PacketPaper", "Made from your answers on %1"));
        add(Kind::Title, m_paper.title,
            m_source.name.isEmpty() ? made.arg(day) : m_source.name + u" · "_s + made.arg(day));
        add(Kind::Text,
            //: Below the title of a paper for a consultation
            tr(QT_TRANSLATE_NOOP(
                "PacketPaper",
                "This is what the answers lead to, with reasons and sources. It is no diagnosis: "
                "discuss it with a dermatologist or your technician.")));
    }

    void addCallout(const VerdictItem &item)
    {
        QStringList details;
        for (const auto &line : {item.until, item.agreed, item.discuss})
            if (!line.isEmpty())
                details.append(line);
        for (const auto &each : item.reasons) {
            const auto reason = each.value<ReasonItem>();
            //: A question and its answer, as a reason. %1 the question, %2 the answer
            details.append(tr(QT_TRANSLATE_NOOP("PacketPaper", "%1 — %2"))
                               .arg(reason.question, reason.answer));
        }
        if (const auto from = origin(item.origin); !from.isEmpty())
            details.append(from);
        m_paper.parts.append({.kind = Kind::Callout,
                              .text = item.reason,
                              .detail = details.join(u'\n'),
                              .mark = item.word,
                              .tone = toneOf(item.level)});
    }

    void addDoctorFirst()
    {
        for (const auto &entry : m_result.doctorFirst)
            addCallout(resultwords::doctorFirst(entry));
    }

    void addOneFit(const TypeFit &type)
    {
        const auto item = resultwords::fit(type);
        for (const bool supports : {true, false}) {
            for (const auto &each : item.reasons) {
                const auto reason = each.value<ReasonItem>();
                if (reason.supports != supports)
                    continue;
                //: A reason for a best fit. %1 is an answer
                const auto speaksFor = tr(QT_TRANSLATE_NOOP("PacketPaper", "For it: %1"));
                //: A reason against a best fit. %1 is an answer
                const auto against = tr(QT_TRANSLATE_NOOP("PacketPaper", "Against it: %1"));
                add(Kind::Bullet, (supports ? speaksFor : against).arg(reason.answer),
                    reason.question);
            }
        }
        if (const auto from = origin(item.origin); !from.isEmpty())
            add(Kind::Soft, from);
    }

    void addFit()
    {
        if (m_result.best) {
            //: Heads what the answers fit best. Never a diagnosis
            add(Kind::Heading, tr(QT_TRANSLATE_NOOP("PacketPaper", "Your answers fit best with")));
            add(Kind::Subheading, m_result.best->name);
            addOneFit(*m_result.best);
        } else if (!m_result.possible.isEmpty()) {
            add(Kind::Heading,
                //: Heads several types that the answers do not decide between
                tr(QT_TRANSLATE_NOOP("PacketPaper",
                                     "Your answers do not point to one type of hair loss")));
        }
        const auto list = [this](const QString &label, const QList<TypeFit> &types) {
            if (types.isEmpty())
                return;
            QStringList names;
            for (const auto &type : types)
                names.append(type.name);
            add(Kind::Text, label.arg(names.join(u", "_s)));
        };
        //: Types that remain. %1 is a list of names
        list(tr(QT_TRANSLATE_NOOP("PacketPaper", "Possible: %1")), m_result.possible);
        //: The runner-up. %1 is a name
        list(tr(QT_TRANSLATE_NOOP("PacketPaper", "Second fit: %1")),
             m_result.second ? QList{*m_result.second} : QList<TypeFit>());
        //: Scars, which stand beside a type. %1 is a list of names
        list(tr(QT_TRANSLATE_NOOP("PacketPaper", "Beside it: %1")), m_result.also);
        if (m_result.typeIncomplete)
            add(Kind::Soft,
                //: Below a best fit
                tr(QT_TRANSLATE_NOOP("PacketPaper",
                                     "Questions you left open could still change this.")));
    }

    void addVerdicts()
    {
        //: Heads what has to wait or to be cleared before an appointment
        add(Kind::Heading, tr(QT_TRANSLATE_NOOP("PacketPaper", "Before an appointment")));
        if (m_result.earliest) {
            //: The last of all dates to wait for. %1 is a day
            add(Kind::Text, tr(QT_TRANSLATE_NOOP("PacketPaper", "Not before %1"))
                                .arg(resultwords::fullDate(*m_result.earliest)));
        }
        for (const auto &entry : m_result.verdicts)
            addCallout(resultwords::verdict(entry));
        for (const auto &entry : m_result.served)
            addCallout(resultwords::served(entry));
        if (m_result.noConcern)
            add(Kind::Text,
                //: When nothing has to wait
                tr(QT_TRANSLATE_NOOP("PacketPaper",
                                     "Nothing in the answers speaks against an appointment.")));
        if (m_result.verdictIncomplete)
            add(Kind::Soft,
                //: Below what has to wait
                tr(QT_TRANSLATE_NOOP("PacketPaper",
                                     "Questions you left open could make this stricter.")));
    }

    void addUnknown()
    {
        if (m_result.unknown.isEmpty())
            return;
        //: Heads questions without an answer
        add(Kind::Heading, tr(QT_TRANSLATE_NOOP("PacketPaper", "What could still change this")));
        for (const auto &value : resultwords::unknown(m_result.unknown)) {
            const auto open = value.value<OpenItem>();
            QStringList questions;
            for (const auto &each : open.questions)
                questions.append(each.value<ReasonItem>().question);
            add(Kind::Bullet, questions.join(u' '), open.decides.join(u'\n'));
        }
    }

    void addStatements(const QString &heading, const QList<SourcedText> &texts)
    {
        if (texts.isEmpty())
            return;
        add(Kind::Subheading, heading);
        for (const auto &value : resultwords::statements(texts)) {
            const auto item = value.value<StatementItem>();
            add(Kind::Bullet, item.text, origin(item.origin));
        }
    }

    /// What sources say it costs, each price with what it covers and when it was published.
    void addPrices(const QList<PriceRange> &prices)
    {
        for (const auto &price : prices) {
            auto label = price.scope;
            if (price.year > 0)
                label += u", "_s + QString::number(price.year);
            add(Kind::Fact, label,
                resultwords::range(price.low, price.high) + u' ' +
                    resultwords::currencyName(price.currency));
            if (const auto from = origin(resultwords::origin(price.provenance)); !from.isEmpty())
                add(Kind::Soft, from);
        }
    }

    void addWays(const QList<TreatmentWay> &ways)
    {
        if (ways.isEmpty())
            return;
        //: Heads other ways to cover or to treat
        add(Kind::Subheading, tr(QT_TRANSLATE_NOOP("PacketPaper", "The ways side by side")));
        for (const auto &way : ways) {
            auto from = resultwords::origin(way.here.provenance);
            resultwords::add(from, way.provenance);
            add(Kind::Bullet, way.name + u": "_s + way.here.text, origin(from));
        }
    }

    void addOutlook()
    {
        if (!m_result.outlook)
            return;
        const auto &outlook = *m_result.outlook;
        add(Kind::Heading,
            m_result.onceCleared
                //: Heads what a treatment would be like, when something has to be cleared first
                ? tr(QT_TRANSLATE_NOOP("PacketPaper", "Plan and cost, once that is cleared"))
                //: Heads what a treatment would be like
                : tr(QT_TRANSLATE_NOOP("PacketPaper", "Plan and cost")));
        for (const auto &value : resultwords::figures(outlook)) {
            const auto figure = value.value<FigureItem>();
            add(Kind::Fact,
                figure.detail.isEmpty() ? figure.unit : figure.unit + u", "_s + figure.detail,
                figure.figure);
        }
        if (const auto from = origin(resultwords::origin(outlook.provenance)); !from.isEmpty())
            add(Kind::Soft, from);
        addPrices(outlook.prices);
        //: Heads what the treatment can do
        addStatements(tr(QT_TRANSLATE_NOOP("PacketPaper", "What it can do")), outlook.can);
        //: Heads what the treatment cannot do
        addStatements(tr(QT_TRANSLATE_NOOP("PacketPaper", "What it cannot do")), outlook.cannot);
        addWays(outlook.ways);
        //: Heads further remarks about a treatment
        addStatements(tr(QT_TRANSLATE_NOOP("PacketPaper", "Good to know")), outlook.notes);
    }

    void addPack()
    {
        //: Heads a list of what to bring along; some of it stands in this paper
        add(Kind::Heading, tr(QT_TRANSLATE_NOOP("PacketPaper", "What to take along")));
        // What this paper holds: the fit with its reasons, the verdicts, and the questions.
        const QStringList held{u"CP-02"_s, u"CP-03"_s, u"CP-07"_s};
        for (const auto &item : m_guide.pack)
            add(held.contains(item.id) ? Kind::Ticked : Kind::Box, item.text,
                origin(item.evidence));
    }

    void addQuestions()
    {
        //: Heads questions to ask at a clinic
        add(Kind::Heading, tr(QT_TRANSLATE_NOOP("PacketPaper", "Questions to ask")));
        QString before;
        for (const auto &question : m_guide.questions) {
            const auto *item = m_guide.item(question.item);
            const bool again = question.item == before;
            add(Kind::Box, question.text, item && !again ? origin(item->evidence) : QString());
            before = question.item;
        }
    }

    void addAnswers()
    {
        //: Heads all questions and answers
        add(Kind::Heading, tr(QT_TRANSLATE_NOOP("PacketPaper", "What was answered")));
        QString section;
        for (const auto &each : m_source.answers) {
            const auto part = words::numbered(each.section, each.occurrence, each.occurrences);
            if (part != section)
                add(Kind::Subheading, part);
            section = part;
            add(Kind::Fact, each.question, each.answer);
        }
        add(Kind::Soft,
            //: Below all answers. %1 names a form, %2 a list of tables, each with its version
            tr(QT_TRANSLATE_NOOP("PacketPaper", "Made with %1 and %2."))
                .arg(m_result.questionnaire.section(u'/', -1), m_result.tables.join(u", "_s)));
    }

    void addSources()
    {
        //: Heads the list of sources
        add(Kind::Heading, tr(QT_TRANSLATE_NOOP("PacketPaper", "Sources")));
        for (const int number : m_named) {
            if (const auto *source = m_source.content.sources.find(number)) {
                const auto address =
                    source->address.isEmpty() ? QString() : u'\n' + source->address;
                add(Kind::Soft, QString::number(number) + u"  "_s + source->title + address);
            }
        }
    }

    const PacketPaperSource &m_source;
    const AssessmentResult &m_result;
    const ClinicGuide &m_guide;
    Paper m_paper;
    std::set<int> m_named;
};

} // namespace

Paper packetPaper(const PacketPaperSource &source)
{
    return Writer(source).run();
}

} // namespace stipple
