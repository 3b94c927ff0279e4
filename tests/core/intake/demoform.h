// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

/// A demo studio's form and its table, small enough to be read here.
namespace stipple::demoform {

/// JSON with single quotes, which reads better between C++ quotes.
inline QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

inline const QByteArray items =
    "{'linkId':'thin','type':'choice','text':'Do you take blood thinners?','required':true,"
    "'answerOption':[{'valueCoding':{'code':'yes','display':'Yes'}},"
    "{'valueCoding':{'code':'no','display':'No'}},"
    "{'valueCoding':{'code':'not-sure','display':'I am not sure'}}]},"
    "{'linkId':'which','type':'string','text':'Which ones?','enableWhen':[{'question':'thin',"
    "'operator':'=','answerCoding':{'code':'yes'}}]},"
    "{'linkId':'sun','type':'date','text':'When were you last in strong sun?'}";

inline QByteArray form(const QByteArray &itemList = items, const QByteArray &version = "1.0.0",
                       const QByteArray &more = {})
{
    return quoted(
        "{'resourceType':'Questionnaire','url':'https://demo.example/intake','version':'" +
        version + "','title':'Demo intake','status':'active','language':'en'," + more + "'item':[" +
        itemList + "]}");
}

/// A rule that fires when `thin` is answered with the code.
inline QByteArray
rule(const QByteArray &id, const QByteArray &code, const QByteArray &effects,
     const QByteArray &more = "'reviewed':{'by':'Demo reviewer','date':'2025-11-01'}")
{
    return "{'id':'" + id + "','all':[{'question':'thin','operator':'=','answerCoding':{'code':'" +
           code + "'}}],'effects':[" + effects + "],'reason':{'en':'Demo reason " + id +
           "'},'convention':true," + more + "}";
}

inline const QByteArray rules = rule("DEMO-1", "yes", "{'outcome':'CLEARANCE','by':'gp'}") + "," +
                                rule("DEMO-2", "no", "{'outcome':'INFO'}");

inline QByteArray table(const QByteArray &ruleList = rules,
                        const QByteArray &canonical = "https://demo.example/intake|1.0.0",
                        const QByteArray &head = "'hitPolicy':'collect','outcomes':['INFO',"
                                                 "'CAUTION','CLEARANCE']")
{
    return quoted("{'kind':'decision-table','format':1,'id':'demo-table','version':'1.0.0',"
                  "'questionnaire':'" +
                  canonical + "','unsure':['not-sure']," + head + ",'rules':[" + ruleList + "]}");
}

} // namespace stipple::demoform
