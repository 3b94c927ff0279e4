// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/questionnaire/assessmentquestion.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace stipple {

class AssessmentService;
class Clock;

/// One question at a time; its rows are the options to choose from.
///
/// Every answer is kept when it is given. An option that says "not sure" is no row: it stands
/// apart, always in the same place.
class QuestionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(Kind kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(QString linkId READ linkId NOTIFY changed FINAL)
    Q_PROPERTY(QString section READ section NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)
    /// Why it is asked; may be empty.
    Q_PROPERTY(QString why READ why NOTIFY changed FINAL)
    Q_PROPERTY(bool answered READ answered NOTIFY changed FINAL)
    Q_PROPERTY(bool required READ required NOTIFY changed FINAL)
    /// Whether the question belongs here could not be told.
    Q_PROPERTY(bool undetermined READ undetermined NOTIFY changed FINAL)
    /// Options are shown as drawings.
    Q_PROPERTY(bool drawn READ drawn NOTIFY changed FINAL)
    /// The option "not sure" in the form's words; empty where it has none.
    Q_PROPERTY(QString unsureText READ unsureText NOTIFY changed FINAL)
    Q_PROPERTY(bool unsure READ unsure NOTIFY changed FINAL)
    /// Which question it is, from 0, among `asked`.
    Q_PROPERTY(int position READ position NOTIFY changed FINAL)
    Q_PROPERTY(int asked READ asked NOTIFY changed FINAL)
    /// One answer is being changed: the way leads back instead of on.
    Q_PROPERTY(bool changing READ changing NOTIFY changed FINAL)

    /// What else the changed answer changed, a sentence each; empty when nothing.
    Q_PROPERTY(QStringList effects READ effects NOTIFY changed FINAL)

    /// How the form wants options or a number shown.
    Q_PROPERTY(Look look READ look NOTIFY changed FINAL)
    /// The answer in words; empty while unanswered.
    Q_PROPERTY(QString answerText READ answerText NOTIFY changed FINAL)
    Q_PROPERTY(bool readOnly READ readOnly NOTIFY changed FINAL)
    /// What the form tells before the question.
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed FINAL)
    /// The drawing beside the question; may be empty.
    Q_PROPERTY(QString picture READ picture NOTIFY changed FINAL)
    /// The options in words, and the row of the one chosen; -1 for none.
    Q_PROPERTY(QStringList optionTexts READ optionTexts NOTIFY changed FINAL)
    Q_PROPERTY(int chosenRow READ chosenRow NOTIFY changed FINAL)
    /// A text of one's own may be given beside the options.
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString other READ other NOTIFY changed FINAL)
    /// The answer as it was typed; of several, nothing.
    Q_PROPERTY(QString typed READ typed NOTIFY changed FINAL)
    Q_PROPERTY(QStringList units READ units NOTIFY changed FINAL)
    Q_PROPERTY(int unit READ unit NOTIFY changed FINAL)
    /// Of a number; may be empty.
    Q_PROPERTY(QString unitText READ unitText NOTIFY changed FINAL)
    /// The answers lead to a result.
    Q_PROPERTY(bool concludes READ concludes NOTIFY changed FINAL)
    /// What has to be kept to, and what is wrong with what was typed last; may be empty.
    Q_PROPERTY(QString rule READ rule NOTIFY changed FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL)
    /// Several things may be typed, and those that were.
    Q_PROPERTY(bool many READ many NOTIFY changed FINAL)
    Q_PROPERTY(QStringList values READ values NOTIFY changed FINAL)
    /// The day may be told, and the future; 0 for no day.
    Q_PROPERTY(bool anyDay READ anyDay NOTIFY changed FINAL)
    Q_PROPERTY(int day READ day NOTIFY changed FINAL)
    Q_PROPERTY(QString time READ time NOTIFY changed FINAL)
    Q_PROPERTY(int lastYear READ lastYear NOTIFY changed FINAL)
    /// Which occurrence of a repeating group, of how many; 0 outside.
    Q_PROPERTY(int occurrence READ occurrence NOTIFY changed FINAL)
    Q_PROPERTY(int occurrences READ occurrences NOTIFY changed FINAL)
    Q_PROPERTY(bool mayRepeat READ mayRepeat NOTIFY changed FINAL)

    Q_PROPERTY(bool hasNumber READ hasNumber NOTIFY changed FINAL)
    Q_PROPERTY(int number READ number NOTIFY changed FINAL)
    Q_PROPERTY(int lowest READ lowest NOTIFY changed FINAL)
    Q_PROPERTY(int highest READ highest NOTIFY changed FINAL)
    /// 0 while unanswered; month 0: only the year is known.
    Q_PROPERTY(int year READ year NOTIFY changed FINAL)
    Q_PROPERTY(int month READ month NOTIFY changed FINAL)
    /// Months to choose from end with the present one.
    Q_PROPERTY(int thisYear READ thisYear NOTIFY changed FINAL)
    Q_PROPERTY(int thisMonth READ thisMonth NOTIFY changed FINAL)
    /// 1 yes, 0 no, -1 unanswered.
    Q_PROPERTY(int yes READ yes NOTIFY changed FINAL)

    /// Why the page is empty, or why the last answer was not kept.
    Q_PROPERTY(QString failureTitle READ failureTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString failureText READ failureText NOTIFY changed FINAL)

public:
    enum class State {
        Loading,
        Question,
        Review,   ///< past the last question
        Finished, ///< completed
        Failed,   ///< nothing could be opened
    };
    Q_ENUM(State)
    /// As AssessmentQuestion::Kind.
    enum class Kind {
        YesNo,
        One,
        Several,
        Number,
        Month,
        Decimal,
        DateTime,
        Time,
        Line,
        Text,
        Quantity
    };
    Q_ENUM(Kind)
    enum class Look { Plain, DropDown, Slider };
    Q_ENUM(Look)
    enum Role { CodeRole = Qt::UserRole, TextRole, PictureRole, ExclusiveRole, ChosenRole };

    explicit QuestionModel(QObject *parent = nullptr);
    QuestionModel(AssessmentService &assessment, const Clock &clock, QObject *parent = nullptr);

    /// Opens the assessment at a question, or at the first unanswered one.
    Q_INVOKABLE void start(const QString &linkId);

    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void chooseUnsure();
    Q_INVOKABLE void setYes(bool yes);
    Q_INVOKABLE void setNumber(int number);
    Q_INVOKABLE void setMonth(int year, int month);
    /// Day 0: the month is all that is known.
    Q_INVOKABLE void setDay(int day);
    /// Of a date that is chosen already; empty takes the time away.
    Q_INVOKABLE void setTime(const QString &typed);
    /// Keeps what was typed as soon as it fits; until then there is no answer and `fault` says why.
    Q_INVOKABLE void setTyped(const QString &text);
    Q_INVOKABLE void setUnit(int unit);
    Q_INVOKABLE void setOther(const QString &text);
    /// False when it does not fit: `fault` says why.
    Q_INVOKABLE bool addValue(const QString &text);
    Q_INVOKABLE void removeValue(int row);
    /// One more, or one less, of the repeating group around the question.
    Q_INVOKABLE void addAnother();
    Q_INVOKABLE void removeThis();
    /// Takes the answer away.
    Q_INVOKABLE void clear();

    /// To the next question, after the last to the review; when changing one answer, back to
    /// where that began.
    Q_INVOKABLE void next();
    /// False when there is nothing before: leave.
    Q_INVOKABLE bool back();
    /// From the review, to change one answer.
    Q_INVOKABLE void change(const QString &linkId);
    /// Completes the assessment, or goes to the first question that still needs an answer.
    Q_INVOKABLE void finish();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    State state() const { return m_state; }
    Kind kind() const { return static_cast<Kind>(m_question.kind); }
    QString linkId() const { return m_question.linkId; }
    QString section() const { return m_question.section; }
    QString text() const;
    QString hint() const { return m_question.hint; }
    QString why() const { return m_question.why; }
    bool answered() const { return m_question.answered; }
    bool required() const { return m_question.required; }
    bool undetermined() const { return m_question.undetermined; }
    bool drawn() const;
    QString unsureText() const { return m_unsure ? m_unsure->text : QString(); }
    bool unsure() const { return m_unsure && m_unsure->chosen; }
    int position() const { return m_progress.position; }
    int asked() const { return m_progress.enabled; }
    bool changing() const { return m_changing != Changing::Nothing; }
    QStringList effects() const { return m_effects; }
    Look look() const { return static_cast<Look>(m_question.look); }
    QString answerText() const;
    bool readOnly() const { return m_question.readOnly; }
    QStringList notes() const { return m_question.notes; }
    QString picture() const { return m_question.drawing; }
    QStringList optionTexts() const;
    int chosenRow() const;
    bool isOpen() const { return m_question.open; }
    QString other() const { return m_question.other; }
    QString typed() const { return m_question.many ? QString() : m_question.typed.text; }
    QStringList units() const;
    int unit() const;
    QString unitText() const { return m_question.unit; }
    bool concludes() const;
    QString rule() const;
    QString fault() const { return m_fault; }
    bool many() const { return m_question.many; }
    QStringList values() const { return m_question.values; }
    bool anyDay() const { return m_question.anyDay; }
    int day() const;
    QString time() const;
    int lastYear() const;
    int occurrence() const { return m_question.occurrence; }
    int occurrences() const { return m_question.occurrences; }
    bool mayRepeat() const { return m_question.mayRepeat; }
    bool hasNumber() const { return m_question.number.has_value(); }
    int number() const { return int(m_question.number.value_or(0)); }
    int lowest() const { return int(m_question.lowest.value_or(0)); }
    int highest() const { return int(m_question.highest.value_or(999)); }
    int year() const;
    int month() const;
    int thisYear() const;
    int thisMonth() const;
    int yes() const;
    QString failureTitle() const;
    QString failureText() const;

Q_SIGNALS:
    void changed();
    /// The last answer is kept and the assessment complete.
    void finished();

private:
    enum class Changing { Nothing, FromReview, FromOutside };

    void open(const QString &linkId);
    void reload();
    void readOptions();
    void beginChange(Changing from, const QString &linkId);
    void endChange();
    /// A question shown, not answered, that was not there when the change began; or empty.
    QString opened() const;
    void give(const AnswerValue &value);
    /// Gives what was typed; what does not fit takes the answer away and says why.
    bool giveTyped(const AnswerValue &value);
    [[nodiscard]] QStringList chosenCodes() const;
    void giveChoice(const QStringList &codes, const QString &other);
    void giveDate(const QDate &day, const QString &time);
    void fail(const Error &error);

    AssessmentService &m_assessment;
    const Clock &m_clock;
    State m_state = State::Loading;
    Changing m_changing = Changing::Nothing;
    /// The questions shown when the change of one answer began.
    QSet<QString> m_shownBefore;
    AssessmentQuestion m_question;
    /// Those of the question but the unsure one.
    QList<AssessmentOption> m_options;
    std::optional<AssessmentOption> m_unsure;
    AssessmentProgress m_progress;
    QStringList m_effects;
    /// Chosen before a number was typed.
    QString m_unitChosen;
    /// What was typed and is no answer yet.
    QString m_typing;
    QString m_fault;
    std::optional<ErrorCode> m_failure;
};

} // namespace stipple
