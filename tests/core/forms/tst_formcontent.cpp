// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What a form says: texts and their languages, choices, bounds, and the original kept.

#include "core/json/writer.h"
#include "tests/core/forms/written.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

QByteArray translation(const QByteArray &tag, const QByteArray &text)
{
    return ext("translation", "'extension':[{'url':'lang','valueCode':'" + tag +
                                  "'},{'url':'content','valueString':'" + text + "'}]");
}

QuestionnaireItem first(const QByteArray &item, const QByteArray &more = {})
{
    return writtenForm(item, more).item(0);
}

QByteArray withExtensions(const QByteArray &type, const QByteArray &extensions)
{
    return "{'linkId':'a','type':'" + type + "','extension':[" + extensions + "]}";
}

} // namespace

class TestFormContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_fallBackFromTheTagToItsLanguageToTheDefault()
    {
        const auto item =
            first("{'linkId':'a','type':'string','text':'colour','_text':{'extension':[" +
                      translation("de", "Farbe") + "," + translation("de-AT", "Farb") + "]}}",
                  "'language':'en-GB',");
        const auto best = [&item](const char *tag) {
            const auto found = item.text.bestFor(QString::fromLatin1(tag));
            return found.text + u' ' + found.tag;
        };
        QCOMPARE(best("de-AT"), u"Farb de-AT"_s);
        QCOMPARE(best("DE-at"), u"Farb de-AT"_s);
        QCOMPARE(best("de-CH"), u"Farbe de"_s);
        QCOMPARE(best("de"), u"Farbe de"_s);
        QCOMPARE(best("en-GB"), u"colour en-GB"_s);
        QCOMPARE(best("en"), u"colour en-GB"_s);
        QCOMPARE(best("fr"), u"colour en-GB"_s);
    }

    void aFormThatSaysNoLanguage_hasADefaultWithoutTag()
    {
        const auto item = first("{'linkId':'a','type':'string','text':'colour'}");
        QCOMPARE(item.text.bestFor(u"de").tag, QString());
    }

    void options_keepWhatStandsBesideThem()
    {
        const auto item =
            first("{'linkId':'a','type':'choice','repeats':true,'answerOption':["
                  "{'valueCoding':{'system':'s','code':'x','display':'one','_display':{"
                  "'extension':[" +
                      translation("de", "eins") + "]},'extension':[" +
                      ext("ordinalValue", "'valueDecimal':1.5") +
                      "]},'initialSelected':true},"
                      "{'valueCoding':{'code':'y'},"
                      "'extension':[" +
                      ext("questionnaire-optionExclusive", "'valueBoolean':true") + "," +
                      ext("questionnaire-optionPrefix", "'valueString':'b)'") + "," +
                      ext("itemWeight", "'valueDecimal':3") + "]},{'valueInteger':7}]}",
                  "'language':'en',");
        QCOMPARE(item.options.size(), 3);
        QCOMPARE(item.options.at(0).text.in(u"de"), u"eins"_s);
        QCOMPARE(*item.options.at(0).weight, 1.5);
        QVERIFY(item.options.at(0).initiallyChosen);
        QCOMPARE(item.options.at(1).text.in(u"en"), u"y"_s);
        QCOMPARE(item.options.at(1).prefix.in(u"en"), u"b)"_s);
        QCOMPARE(*item.options.at(1).weight, 3.0);
        QVERIFY(item.options.at(1).exclusive);
        QCOMPARE(item.options.at(2).text.in(u"en"), u"7"_s);
        QCOMPARE(item.initial.size(), 1);
    }

    void containedValueSets_giveTheirConcepts_data()
    {
        QTest::addColumn<QByteArray>("reference");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("codes");
        const QByteArray concepts =
            "'compose':{'include':[{'system':'s','concept':[{'code':'x','display':'one',"
            "'designation':[{'language':'de','value':'eins'}]},{'code':'y'}]}]}";
        QTest::newRow("by id") << QByteArray("#v") << concepts << QStringList{u"x"_s, u"y"_s};
        QTest::newRow("by address")
            << QByteArray("http://example.org/v") << concepts << QStringList{u"x"_s, u"y"_s};
        QTest::newRow("by address and version")
            << QByteArray("http://example.org/v|2") << concepts << QStringList{u"x"_s, u"y"_s};
        QTest::newRow("expansion")
            << QByteArray("#v")
            << QByteArray("'expansion':{'timestamp':'2026-01-01','contains':[{'abstract':true,"
                          "'code':'all','contains':[{'system':'s','code':'x','display':'one',"
                          "'designation':[{'language':'de','value':'eins'}]}]},"
                          "{'system':'s','code':'z'}]}")
            << QStringList{u"x"_s, u"z"_s};
        QTest::newRow("another") << QByteArray("#w") << concepts << QStringList();
        QTest::newRow("a whole code system")
            << QByteArray("#v") << QByteArray("'compose':{'include':[{'system':'s'}]}")
            << QStringList();
        QTest::newRow("a filter")
            << QByteArray("#v")
            << QByteArray("'compose':{'include':[{'system':'s','filter':[{'property':'p','op':'='"
                          ",'value':'v'}]}]}")
            << QStringList();
        QTest::newRow("all but some")
            << QByteArray("#v")
            << QByteArray("'compose':{'include':[{'system':'s','concept':[{'code':'x'}]}],"
                          "'exclude':[{'system':'s','concept':[{'code':'y'}]}]}")
            << QStringList();
    }

    void containedValueSets_giveTheirConcepts()
    {
        QFETCH(QByteArray, reference);
        QFETCH(QByteArray, content);
        QFETCH(QStringList, codes);
        const auto form =
            writtenForm("{'linkId':'a','type':'choice','answerValueSet':'" + reference + "'}",
                        "'contained':[{'resourceType':'ValueSet','id':'v','status':'active','url':"
                        "'http://example.org/v'," +
                            content + "}],");
        QStringList found;
        for (const auto &option : form.item(0).options)
            found.append(option.value.coding()->code);
        QCOMPARE(found, codes);
        QCOMPARE(form.canConclude(), !codes.isEmpty());
        if (!codes.isEmpty())
            QCOMPARE(form.item(0).option(Coding{u"s"_s, u"x"_s, {}})->text.in(u"de"), u"eins"_s);
    }

    void extensions_becomeBounds()
    {
        const auto text =
            first(withExtensions("string", ext("minLength", "'valueInteger':2") + "," +
                                               ext("regex", "'valueString':'[a-z]+'") + "," +
                                               ext("entryFormat", "'valueString':'letters'")));
        QCOMPARE(*text.bounds.minLength, 2);
        QCOMPARE(text.bounds.pattern, u"[a-z]+"_s);
        QCOMPARE(text.entryFormat.in(u"en"), u"letters"_s);

        const auto number = first(withExtensions(
            "decimal", ext("minValue", "'valueDecimal':0.50") + "," +
                           ext("maxValue", "'valueDecimal':1") + "," +
                           ext("maxDecimalPlaces", "'valueInteger':2") + "," +
                           ext("questionnaire-minOccurs", "'valueInteger':1") + "," +
                           ext("questionnaire-maxOccurs", "'valueInteger':3") + "," +
                           ext("questionnaire-unit", "'valueCoding':{'code':'mm'}")));
        QCOMPARE(std::get<Decimal>(number.bounds.lowest->content()).toString(), u"0.50"_s);
        QCOMPARE(*number.bounds.maxDecimalPlaces, 2);
        QCOMPARE(*number.bounds.minOccurs, 1);
        QCOMPARE(*number.bounds.maxOccurs, 3);
        QCOMPARE(number.unit, u"mm"_s);

        const auto quantity = first(withExtensions(
            "quantity",
            ext("questionnaire-unitOption", "'valueCoding':{'system':'u','code':'mm'}") + "," +
                ext("questionnaire-unitOption", "'valueCoding':{'system':'u','code':'cm'}") + "," +
                sdc("maxQuantity", "'valueQuantity':{'value':5,'system':'u','code':'mm'}")));
        QCOMPARE(quantity.bounds.units.size(), 2);
        QVERIFY(quantity.bounds.highest);
    }

    void controls_areKeptByTheirCode()
    {
        const auto item = first(withExtensions(
            "display", ext("questionnaire-itemControl",
                           "'valueCodeableConcept':{'coding':[{'code':'slider'}]}") +
                           "," +
                           ext("questionnaire-displayCategory",
                               "'valueCodeableConcept':{'coding':[{'code':'instructions'}]}") +
                           "," + ext("questionnaire-hidden", "'valueBoolean':true")));
        QCOMPARE(item.control, u"slider"_s);
        QCOMPARE(item.displayCategory, u"instructions"_s);
        QVERIFY(item.hidden);
    }

    void onlyBundledPictures_areNamed()
    {
        const auto drawing = [](const QByteArray &url) {
            return first(withExtensions("display", sdc("itemMedia",
                                                       "'valueAttachment':{'url':'" + url + "'}")))
                .drawing;
        };
        QCOMPARE(drawing("https://stipple.example/fhir/drawing/norwood-3"), u"norwood-3"_s);
        QCOMPARE(drawing("https://example.org/tracker.gif"), QString());
    }

    void theOriginal_isKeptWithNumbersOrderAndWhatIsNotUnderstood()
    {
        const auto bytes = formBytes(
            "{'type':'decimal','linkId':'a','extension':[{'valueDecimal':1.50,'url':'urn:x'}],"
            "'future':{'b':1e2,'a':[]},'initial':[{'valueDecimal':0.10}]}");
        const auto form = Questionnaire::load(bytes);
        QVERIFY(form);
        QCOMPARE(json::write(form->document()), bytes);
    }

    void depthAndPaths_followTheItems()
    {
        const auto form = writtenForm("{'linkId':'g','type':'group','item':[{'linkId':'h','type':'"
                                      "group','item':[{'linkId':'x','type':'string'}]},{'linkId':"
                                      "'y','type':'string'}]}");
        QCOMPARE(form.depth(), 3);
        QCOMPARE(form.path(form.find(u"x"_s)), u"Questionnaire.item[0].item[0].item[0]"_s);
        QCOMPARE(form.path(form.find(u"y"_s)), u"Questionnaire.item[0].item[1]"_s);
    }
};

QTEST_GUILESS_MAIN(TestFormContent)
#include "tst_formcontent.moc"
