// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// A form of a demo studio, which asks in every way a form can.

#include "core/questionnaire/assessmentservice.h"
#include "core/questionnaire/responsevalidator.h"
#include "platform/fake/fakeclock.h"
#include "tests/fakes/fakeresponserepository.h"

#include <QFile>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

Questionnaire intake()
{
    QFile file(u"" STIPPLE_SOURCE_DIR "/tests/qml/assessment/data/intake.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no intake form");
    return *Questionnaire::load(file.readAll());
}

struct Fixture
{
    FakeClock clock{QDate(2026, 6, 15)};
    FakeResponseRepository responses;
    AssessmentShelf form{Assessment(intake(), {})};
    AssessmentService service{responses, form, clock};

    Fixture()
    {
        if (!service.open())
            qFatal("open");
    }

    [[nodiscard]] AssessmentQuestion question(const QString &linkId) const
    {
        return *service.question(linkId);
    }
    [[nodiscard]] QString answered(const QString &linkId, const AnswerValue &value)
    {
        const auto status = service.answer(linkId, value);
        return status ? QString() : status.error().detail.section(u' ', -1);
    }
};

} // namespace

class TestForeignForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVisibleQuestion_isAskedInTheFormsOrder()
    {
        Fixture f;
        QStringList asked;
        for (const auto &question : f.service.questions())
            asked.append(question.linkId);
        QCOMPARE(asked,
                 (QStringList{u"name"_s, u"born"_s, u"call"_s, u"wake"_s, u"weight"_s, u"head"_s,
                              u"pain"_s, u"heard"_s, u"mood"_s, u"work"_s, u"care"_s, u"wishes"_s,
                              u"tattoo.where"_s, u"tattoo.fine"_s, u"file"_s, u"more"_s}));
        QCOMPARE(f.question(u"name"_s).notes.size(), 1);
        QCOMPARE(f.question(u"name"_s).prefix, u"1."_s);
        QVERIFY(!f.question(u"more"_s).why.isEmpty());
        QVERIFY(!f.service.concludes());
    }

    void whatIsChosenFromTheStart_isAnsweredOnce()
    {
        QByteArray document(
            "{'resourceType':'Questionnaire','url':'https://demo.example/start','status':'active',"
            "'item':[{'linkId':'a','type':'choice','repeats':true,'answerOption':["
            "{'valueCoding':{'code':'x'},'initialSelected':true},{'valueCoding':{'code':'y'}}]},"
            "{'linkId':'b','type':'boolean'}]}");
        const auto form = Questionnaire::load(document.replace('\'', '"'));
        QVERIFY(form);
        AssessmentShelf intake{Assessment(*form, {})};
        FakeResponseRepository responses;
        FakeClock clock{QDate(2026, 6, 15)};
        AssessmentService service(responses, intake, clock);
        QVERIFY(service.open());
        // Another answer keeps the whole of it.
        QVERIFY(service.answer(u"b"_s, true));
        QCOMPARE(responses.rows.constLast().document.count("\"code\":\"x\""), 1);
    }

    void itsOwnTranslations_areShown()
    {
        Fixture f;
        f.service.setLanguage(u"de-AT"_s);
        QCOMPARE(f.question(u"name"_s).text, u"Wie dürfen wir Sie nennen?"_s);
        QVERIFY(f.question(u"name"_s).notes.first().startsWith(u"Danke"));
        QCOMPARE(f.question(u"heard"_s).options.first().text, u"Von Freunden"_s);
        QCOMPARE(f.question(u"wake"_s).text, u"When do you get up?"_s);
    }

    void whatIsTyped_isReadAsItIsMeant_data()
    {
        QTest::addColumn<QString>("linkId");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *name, const QString &linkId, const QString &text,
                            const QString &fault, const QString &kept, const QString &unit = {}) {
            QTest::newRow(name) << linkId << text << unit << fault << kept;
        };
        row("a line", u"name"_s, u"Demo"_s, {}, u"Demo"_s);
        row("too long", u"name"_s, QString(41, u'x'), u"maxLength"_s, {});
        row("two lines", u"name"_s, u"a\nb"_s, u"invalidNewLine"_s, {});
        row("a comma", u"head"_s, u"56,5"_s, {}, u"56.5"_s);
        row("digits stay", u"head"_s, u"57.0"_s, {}, u"57.0"_s);
        row("leading zeros go", u"head"_s, u"057"_s, {}, u"57"_s);
        row("too fine", u"head"_s, u"56.55"_s, u"maxDecimalPlaces"_s, {});
        row("too small", u"head"_s, u"12"_s, u"minValue"_s, {});
        row("no number", u"head"_s, u"5x"_s, u"unreadable"_s, {});
        row("only a point", u"head"_s, u"."_s, u"unreadable"_s, {});
        row("a time", u"wake"_s, u"8:15"_s, {}, u"08:15"_s);
        row("no time", u"wake"_s, u"25:00"_s, u"unreadable"_s, {});
        row("an amount", u"weight"_s, u"80"_s, {}, u"80"_s, u"kg"_s);
        row("without its unit", u"weight"_s, u"80"_s, u"invalidUnit"_s, {});
        row("a text", u"more"_s, u"one\ntwo"_s, {}, u"one\ntwo"_s);
        row("read only", u"file"_s, u"other"_s, u"readOnly"_s, u"Demo 17"_s);
    }

    void whatIsTyped_isReadAsItIsMeant()
    {
        QFETCH(QString, linkId);
        QFETCH(QString, text);
        QFETCH(QString, unit);
        QFETCH(QString, fault);
        QFETCH(QString, kept);
        Fixture f;
        QCOMPARE(f.answered(linkId, TypedAnswer{text, unit}), fault);
        QCOMPARE(f.question(linkId).typed.text, kept);
        QCOMPARE(f.question(linkId).typed.unit, fault.isEmpty() ? unit : QString());
    }

    void daysAndTimes_mayBeAheadAndPartial()
    {
        Fixture f;
        QCOMPARE(f.answered(u"born"_s, PartialDate(QDate(1987, 3, 14))), QString());
        QCOMPARE(f.question(u"born"_s).date.firstDay(), QDate(1987, 3, 14));
        const auto moment = *PartialDate::fromString(u"2026-07-01T08:15:00+02:00");
        QCOMPARE(f.answered(u"call"_s, moment), QString());
        QCOMPARE(f.question(u"call"_s).date, moment);
        QCOMPARE(f.answered(u"call"_s, PartialDate::ofMonth(2026, 7)), QString());
        QCOMPARE(f.answered(u"born"_s, moment), u"unreadable"_s);
    }

    void openChoice_takesOwnWords()
    {
        Fixture f;
        QCOMPARE(f.answered(u"work"_s, OpenAnswer{{}, u"On a ship"_s}), QString());
        QCOMPARE(f.question(u"work"_s).other, u"On a ship"_s);
        QCOMPARE(f.answered(u"work"_s, OpenAnswer{{u"inside"_s}, u"both"_s}), u"unreadable"_s);
        QCOMPARE(f.answered(u"heard"_s, OpenAnswer{{}, u"x"_s}), u"unreadable"_s);
    }

    void severalTexts_areKeptInOrder()
    {
        Fixture f;
        QCOMPARE(f.answered(u"wishes"_s, QList<TypedAnswer>{{u"calm"_s, {}}, {u"tea"_s, {}}}),
                 QString());
        QCOMPARE(f.question(u"wishes"_s).values, (QStringList{u"calm"_s, u"tea"_s}));
        QVERIFY(f.question(u"wishes"_s).many);
    }

    void aGroup_isAskedAgainAsOftenAsItMay()
    {
        Fixture f;
        QVERIFY(!f.question(u"tattoo.fine"_s).mayRepeat); // nothing there to add to
        QCOMPARE(f.answered(u"tattoo.where"_s, TypedAnswer{u"arm"_s, {}}), QString());
        QVERIFY(!f.question(u"tattoo.where"_s).mayRepeat); // not the last question
        QVERIFY(f.question(u"tattoo.fine"_s).mayRepeat);
        QVERIFY(f.service.addAnother(u"tattoo.fine"_s));
        QCOMPARE(f.service.current()->linkId, u"tattoo.where#1"_s);
        QCOMPARE(f.service.current()->occurrences, 2);
        QCOMPARE(f.answered(u"tattoo.where#1"_s, TypedAnswer{u"leg"_s, {}}), QString());
        QCOMPARE(f.answered(u"tattoo.fine#1"_s, true), QString());
        QCOMPARE(f.question(u"tattoo.where"_s).typed.text, u"arm"_s);
        QVERIFY(f.service.addAnother(u"tattoo.fine#1"_s));
        QCOMPARE(f.answered(u"tattoo.where#2"_s, TypedAnswer{u"foot"_s, {}}), QString());
        QVERIFY(!f.service.addAnother(u"tattoo.fine#2"_s)); // three at most

        QVERIFY(f.service.removeThis(u"tattoo.where#1"_s));
        QCOMPARE(f.question(u"tattoo.where#1"_s).typed.text, u"foot"_s);
        QVERIFY(!f.service.question(u"tattoo.where#2"_s));
    }

    void emptiedOccurrence_staysUntilItIsTakenOut()
    {
        Fixture f;
        QCOMPARE(f.answered(u"tattoo.where"_s, TypedAnswer{u"arm"_s, {}}), QString());
        QVERIFY(f.service.addAnother(u"tattoo.fine"_s));
        QCOMPARE(f.answered(u"tattoo.where#1"_s, TypedAnswer{u"leg"_s, {}}), QString());
        QCOMPARE(f.answered(u"tattoo.where"_s, std::monostate{}), QString());
        QVERIFY(!f.question(u"tattoo.where"_s).answered);
        QCOMPARE(f.question(u"tattoo.where#1"_s).typed.text, u"leg"_s);
    }

    void filledInForm_isValidAndKeepsNothingEmpty()
    {
        Fixture f;
        QVERIFY(!f.service.complete());
        QCOMPARE(f.answered(u"name"_s, TypedAnswer{u"Demo"_s, {}}), QString());
        QCOMPARE(f.answered(u"tattoo.where"_s, TypedAnswer{u"arm"_s, {}}), QString());
        QVERIFY(f.service.addAnother(u"tattoo.fine"_s));
        QVERIFY(f.service.complete());
        const auto kept = *Response::load(f.responses.rows.first().document);
        const auto issues = *validate((*f.form.current())->form(), kept);
        for (const auto &issue : issues)
            QVERIFY2(issue.severity > Issue::Severity::Error, qPrintable(issue.code));
        QCOMPARE(std::ranges::count(kept.items, u"tattoo"_s, &ResponseItem::linkId), 1);
        QVERIFY(f.responses.rows.first().document.contains("Demo 17"));
    }

    void formThatRequiresNothing_canBeFinishedWithoutAnAnswer()
    {
        const QByteArray open = "{\"resourceType\":\"Questionnaire\",\"url\":\"urn:demo\","
                                "\"item\":[{\"linkId\":\"q\",\"type\":\"boolean\"}]}";
        FakeClock clock{QDate(2026, 6, 15)};
        FakeResponseRepository responses;
        AssessmentShelf form{Assessment(*Questionnaire::load(open), {})};
        AssessmentService service{responses, form, clock};
        QVERIFY(service.open());
        QVERIFY(service.next());
        QVERIFY(service.complete());
        QVERIFY(service.isCompleted());
        QVERIFY(responses.rows.first().completed);
    }

    void resumedLater_goesOnWithEveryOccurrence()
    {
        Fixture f;
        QCOMPARE(f.answered(u"tattoo.where"_s, TypedAnswer{u"arm"_s, {}}), QString());
        QVERIFY(f.service.addAnother(u"tattoo.fine"_s));
        AssessmentService later(f.responses, f.form, f.clock);
        QVERIFY(later.open());
        QVERIFY(later.question(u"tattoo.where#1"_s));
    }
};

QTEST_GUILESS_MAIN(TestForeignForm)
#include "tst_foreignform.moc"
