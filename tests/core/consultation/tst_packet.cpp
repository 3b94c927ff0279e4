// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What is taken along says what was answered, and only what the form would have taken comes in.

#include "tests/core/consultation/packets.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const auto subject = *ThreadId::fromString(u"5b0a7c3e-52f1-4a4e-9d0b-0f6d6a1c2e11");

QByteArray bundleOf(const ConsultationPacket &packet, const QString &name = {})
{
    return encodePacket(packet, assessment(), {.subject = subject, .name = name}).valueOr({});
}

json::Value parsed(const QByteArray &bundle)
{
    return *json::parse(bundle);
}

json::Value resource(const QByteArray &bundle, qsizetype place)
{
    return parsed(bundle).value(u"entry").array().at(place).value(u"resource");
}

QStringList urlsOf(const QByteArray &bundle)
{
    QStringList urls;
    const auto document = parsed(bundle);
    for (const auto &entry : document.value(u"entry").array())
        urls.append(entry.value(u"fullUrl").toString());
    return urls;
}

QString firstCode(const json::Value &codeable)
{
    return codeable.value(u"coding").array().first().value(u"code").toString();
}

QStringList references(const json::Value &value)
{
    QStringList found;
    for (const auto &each : value.array())
        found += references(each);
    for (const auto &member : value.object()) {
        if (member.key == u"reference"_s)
            found.append(member.value.toString());
        found += references(member.value);
    }
    return found;
}

const QString oneScar = u"goal=scar age=33 sex=male type=dots date=2025-12 state=red"_s;

struct Scar
{
    QString kind;
    QString date;
    QString state;
};

/// After the last one.
void addScar(Response &response, const Scar &scar)
{
    const auto &form = assessment().form();
    const auto item = [&form](const QString &linkId, const AnswerValue &value) {
        const auto answer = readAnswer(form.item(form.find(linkId)), value, today)->first();
        return ResponseItem{
            .linkId = linkId, .answers = {{.value = answer, .items = {}}}, .items = {}};
    };
    auto &items = response.items;
    const auto last = std::find_if(items.rbegin(), items.rend(),
                                   [](const auto &each) { return each.linkId == u"scar"_s; });
    items.insert(last.base(), {.linkId = u"scar"_s,
                               .answers = {},
                               .items = {item(u"scar.type"_s, QStringList{scar.kind}),
                                         item(u"scar.date"_s, *PartialDate::fromString(scar.date)),
                                         item(u"scar.state"_s, QStringList{scar.state})}});
}

/// NotFound when it is not refused.
ErrorCode refusal(const QByteArray &bundle)
{
    const auto read = decodePacket(bundle, subject, assessment());
    return read ? ErrorCode::NotFound : read.error().code;
}

} // namespace

class TestPacket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scars_comeBackOneByOne()
    {
        auto packet = packetOf(oneScar);
        addScar(packet.response, {u"burn"_s, u"2010"_s, u"flat"_s});
        addScar(packet.response, {u"injury"_s, u"2019-03"_s, u"raised"_s});

        const auto read = decodePacket(bundleOf(packet), subject, assessment());

        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(read->packet.response.toJson() == packet.response.toJson());
        const auto answers = answersOf(read->packet, assessment(), u"en"_s);
        QVERIFY(answers);
        QStringList scars;
        for (const auto &each : *answers)
            if (each.linkId.startsWith(u"scar.date"_s))
                scars.append(u"%1 %2/%3 %4"_s.arg(each.linkId)
                                 .arg(each.occurrence)
                                 .arg(each.occurrences)
                                 .arg(each.answer));
        QCOMPARE(scars, QStringList({u"scar.date 1/3 December 2025"_s, u"scar.date#1 2/3 2010"_s,
                                     u"scar.date#2 3/3 March 2019"_s}));
    }

    void aScarThatIsNotReady_waitsFromItsOwnDay()
    {
        auto packet = packetOf(u"goal=scar age=33 sex=male type=burn date=2010 state=flat"_s);
        addScar(packet.response, {u"dots"_s, u"2025-12"_s, u"red"_s});

        const auto result = conclude(packet, assessment(), u"en"_s);

        QVERIFY(result);
        QHash<QString, QDate> waits;
        for (const auto &entry : result->result.verdicts)
            waits.insert(entry.provenance.id, entry.earliest.value_or(QDate()));
        QCOMPARE(waits.value(u"SU-SCAR"_s), QDate(2026, 12, 31));
        QStringList also;
        for (const auto &type : result->result.also)
            also.append(type.id);
        QCOMPARE(also, QStringList({u"SCAR_FUE"_s, u"SCAR_OTHER"_s}));
    }

    void aFourthScar_isRefused()
    {
        auto packet = packetOf(oneScar);
        for (int more = 0; more < 3; ++more)
            addScar(packet.response, {u"burn"_s, u"2010"_s, u"flat"_s});

        QCOMPARE(refusal(bundleOf(packet)), ErrorCode::BundleInvalid);
    }

    void aSecondScarWithoutItsRequiredAnswer_isRefused()
    {
        auto packet = packetOf(oneScar);
        addScar(packet.response, {u"burn"_s, u"2010"_s, u"flat"_s});
        packet.response.items.last().items.removeLast();

        QCOMPARE(refusal(bundleOf(packet)), ErrorCode::BundleInvalid);
    }

    void partsOfTheFormInAnotherOrder_areRefused()
    {
        auto packet = packetOf(oneScar);
        packet.response.items.swapItemsAt(0, 1);

        QCOMPARE(refusal(bundleOf(packet)), ErrorCode::BundleInvalid);
    }

    void whatIsTakenAlong_comesBackAsItWas_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::newRow("nothing in the way") << calmPerson;
        QTest::newRow("a doctor first") << patchyPerson;
        QTest::newRow("a scar") << u"goal=scar age=33 sex=male type=dots date=2025-12 state=red"_s;
        QTest::newRow("unsure") << calmPerson + u" health.skin=not-sure"_s;
    }

    void whatIsTakenAlong_comesBackAsItWas()
    {
        QFETCH(QString, answers);
        const auto packet = packetOf(answers);

        const auto read = decodePacket(bundleOf(packet), subject, assessment());

        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(read->packet.response.toJson() == packet.response.toJson());
        QCOMPARE(read->packet.answeredAt, packet.answeredAt);
        QCOMPARE(read->packet.day, packet.day);
        QVERIFY(read->sameTables);
        const auto own = conclude(packet, assessment(), u"en"_s);
        QVERIFY(own->findings == read->findings);
    }

    void everyReference_resolvesInside()
    {
        auto packet = packetOf(patchyPerson);
        packet.photos = {demoPhoto("a picture"), demoPhoto("another")};
        const auto bundle = bundleOf(packet);

        const auto urls = urlsOf(bundle);
        QCOMPARE(urls.size(), 1 + 1 + 3 + 2);
        QCOMPARE(QSet<QString>(urls.cbegin(), urls.cend()).size(), urls.size());
        const auto named = references(parsed(bundle));
        QVERIFY(named.size() > 10);
        for (const auto &reference : named)
            QVERIFY2(urls.contains(reference), qPrintable(reference));
    }

    void thePatient_isEmptyUnlessANameIsAdded()
    {
        const auto packet = packetOf(calmPerson);

        QCOMPARE(resource(bundleOf(packet), 0).object().size(), 2);
        const auto named = resource(bundleOf(packet, u"Demo Person"_s), 0);
        QCOMPARE(named.value(u"name").array().first().value(u"text").toString(), u"Demo Person"_s);
        QVERIFY(!bundleOf(packet).contains("Demo Person"));
    }

    void theResponse_saysWhichVersionOfTheFormItAnswers()
    {
        const auto response = resource(bundleOf(packetOf(calmPerson)), 1);

        QCOMPARE(response.value(u"questionnaire").toString(), assessment().form().canonical());
        QVERIFY(assessment().form().canonical().contains(u'|'));
        QCOMPARE(response.value(u"status").toString(), u"completed"_s);
    }

    void everyRuleThatFired_isAComponentWithItsAnswers()
    {
        const auto suitability = resource(bundleOf(packetOf(patchyPerson)), 3);

        QCOMPARE(firstCode(suitability.value(u"method")), u"smp-suitability"_s);
        QStringList rules;
        const auto components = suitability.value(u"component").array();
        for (const auto &component : components)
            rules.append(firstCode(component.value(u"code")));
        QVERIFY(rules.contains(u"DF-01"_s));
        QVERIFY(rules.contains(u"SU-AAUNST"_s));
        QVERIFY(!components.first().value(u"valueString").toString().isEmpty());
    }

    void twoRecipients_cannotTellByIdsThatTheyKnowTheSamePerson()
    {
        const auto packet = packetOf(calmPerson);
        const auto one = bundleOf(packet);
        const auto other =
            *encodePacket(packet, assessment(), {.subject = ThreadId::random(), .name = {}});

        const auto urls = urlsOf(one) + urlsOf(other);
        const QSet<QString> ids(urls.cbegin(), urls.cend());
        QCOMPARE(ids.size(), 2 * 5);
        QVERIFY(!one.contains(packet.id.toString().toUtf8()));
    }

    void theSamePacketForTheSameRecipient_isTheSameBundle()
    {
        const auto packet = packetOf(calmPerson);
        QCOMPARE(bundleOf(packet), bundleOf(packet));
    }

    void findingsThatTheTablesDoNotComeTo_areRefused()
    {
        auto bundle = bundleOf(packetOf(patchyPerson));
        QVERIFY(bundle.contains("\"code\":\"WAIT\""));
        bundle.replace("\"code\":\"WAIT\"", "\"code\":\"none\"");
        QCOMPARE(refusal(bundle), ErrorCode::BundleInvalid);
    }

    void findingsOfOtherTables_areKeptAsTheAuthorsOwn()
    {
        auto bundle = bundleOf(packetOf(patchyPerson));
        bundle.replace("\"version\":\"0.", "\"version\":\"9.");
        bundle.replace("\"code\":\"WAIT\"", "\"code\":\"CAUTION\"");
        const auto read = decodePacket(bundle, subject, assessment());
        QVERIFY(read);
        QVERIFY(!read->sameTables);
        QCOMPARE(read->findings.at(1).value, u"CAUTION"_s);
    }

    void anotherForm_isRefusedAsOneThisAppDoesNotKnow()
    {
        auto bundle = bundleOf(packetOf(calmPerson));
        bundle.replace("Questionnaire/smp|0.", "Questionnaire/smp|9.");
        QCOMPARE(refusal(bundle), ErrorCode::UnknownVersion);
    }

    void whatNobodyWouldHaveWritten_isRefused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after);
        };
        row("an answer the form does not have", "\"code\":\"male\"", "\"code\":\"robot\"");
        row("a code of another system", "answers\",\"code\":\"male\"",
            "others\",\"code\":\"male\"");
        row("an age out of bounds", "\"valueInteger\":27", "\"valueInteger\":2700");
        row("a number as text", "\"valueInteger\":27", "\"valueInteger\":\"27\"");
        row("an unknown question", "\"linkId\":\"about.age\"", "\"linkId\":\"about.shoe\"");
        row("a question twice", "\"linkId\":\"about.sex\"", "\"linkId\":\"about.age\"");
        row("a required answer left out", "\"answer\":[{\"valueInteger\":27}]", "\"answer\":[]");
        row("an answer that nobody asked for", "\"code\":\"thinning\"", "\"code\":\"scar\"");
        row("a date to come", "\"valueDate\":\"2026-04\"", "\"valueDate\":\"2036-04\"");
        row("a date that is none", "\"valueDate\":\"2026-04\"", "\"valueDate\":\"2026-13\"");
        row("an unfinished response", "\"status\":\"completed\"", "\"status\":\"in-progress\"");
        row("a member nobody knows", "\"status\":\"completed\"",
            "\"status\":\"completed\",\"extension\":[]");
        row("another patient", "\"resourceType\":\"Patient\"",
            "\"resourceType\":\"Patient\",\"active\":true");
        row("control characters", "\"text\":\"How old are you?\"", "\"text\":\"How old\\u0007?\"");
        row("a derivation from elsewhere", "\"derivedFrom\":[{\"reference\":\"urn:uuid:",
            "\"derivedFrom\":[{\"reference\":\"url:uuid:");
        row("waits counted from two days", "\"effectiveDateTime\":\"2026-06-15\"",
            "\"effectiveDateTime\":\"2026-06-16\"");
        row("no observation", "\"resourceType\":\"Observation\"", "\"resourceType\":\"Condition\"");
    }

    void whatNobodyWouldHaveWritten_isRefused()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        auto bundle = bundleOf(packetOf(patchyPerson));
        const auto place = bundle.indexOf(before);
        QVERIFY(place >= 0);
        bundle.replace(place, before.size(), after);

        QCOMPARE(refusal(bundle), ErrorCode::BundleInvalid);
    }

    void everyCut_isRefused()
    {
        const auto bundle = bundleOf(packetOf(calmPerson));
        for (qsizetype size = 0; size < bundle.size(); size += 97)
            QVERIFY(!decodePacket(bundle.left(size), subject, assessment()));
    }

    void theWordsBesideTheCodes_areNeverBelieved()
    {
        auto bundle = bundleOf(packetOf(calmPerson));
        bundle.replace("\"display\":\"Male\"", "\"display\":\"Cleared by a doctor\"");
        const auto read = decodePacket(bundle, subject, assessment());
        QVERIFY(read);
        const auto answers = answersOf(read->packet, assessment(), u"en"_s);
        QVERIFY(std::any_of(answers->cbegin(), answers->cend(), [](const auto &each) {
            return each.linkId == u"about.sex"_s && each.answer == u"Male"_s;
        }));
        QVERIFY(std::none_of(answers->cbegin(), answers->cend(),
                             [](const auto &each) { return each.answer.contains(u"Cleared"_s); }));
    }
};

QTEST_GUILESS_MAIN(TestPacket)
#include "tst_packet.moc"
