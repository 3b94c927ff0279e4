// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/assessment/effectwords.h"

#include "qml/assessment/resultitems.h"

#include <QCoreApplication>
#include <QLocale>

namespace stipple {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("EffectWords", text);
}

/// Up to three questions by name; more would be a list that nobody reads.
QString named(const QStringList &questions)
{
    constexpr int most = 3;
    auto shown = questions.mid(0, most);
    for (auto &question : shown)
        question = u'“' + question + u'”';
    const auto list = QLocale().createSeparatedList(shown);
    if (questions.size() <= most)
        return list;
    //: After the names of some questions. %1 is their list
    return tr(QT_TRANSLATE_NOOP("EffectWords", "%1 and others")).arg(list);
}

QString fitSentence(const AnswerEffect &effect)
{
    if (effect.bestAfter.isEmpty()) {
        //: After an answer was changed. %1 is a type of hair loss
        return tr(QT_TRANSLATE_NOOP("EffectWords",
                                    "Your answers fitted best with “%1”. Now no type stands out."))
            .arg(effect.bestBefore);
    }
    if (effect.bestBefore.isEmpty()) {
        //: After an answer was changed. %1 is a type of hair loss
        return tr(QT_TRANSLATE_NOOP("EffectWords",
                                    "No type stood out. Now your answers fit best with “%1”."))
            .arg(effect.bestAfter);
    }
    //: After an answer was changed. %1 and %2 are types of hair loss
    return tr(QT_TRANSLATE_NOOP("EffectWords", "Your best fit changes from “%1” to “%2”."))
        .arg(effect.bestBefore, effect.bestAfter);
}

QString verdictWord(const VerdictEntry &entry)
{
    const bool doctor = entry.provenance.id.startsWith(u"DF-");
    return doctor ? resultwords::doctorFirst(entry).word : resultwords::verdict(entry).word;
}

} // namespace

QStringList effectWords(const AnswerEffect &effect)
{
    QStringList words;
    if (!effect.hidden.isEmpty()) {
        //: After an answer was changed. %n is a number of answers, %1 their questions
        words.append(QCoreApplication::translate("EffectWords", "%n answer(s) no longer count: %1.",
                                                 nullptr, int(effect.hidden.size()))
                         .arg(named(effect.hidden)));
    }
    if (!effect.shown.isEmpty()) {
        //: After an answer was changed. %n is a number of questions, %1 names them
        words.append(QCoreApplication::translate("EffectWords", "%n question(s) come up: %1.",
                                                 nullptr, int(effect.shown.size()))
                         .arg(named(effect.shown)));
    }
    if (effect.bestDiffers)
        words.append(fitSentence(effect));
    for (const auto &entry : effect.came) {
        //: After an answer was changed. %1 is a verdict such as "Wait until …", %2 its reason
        words.append(tr(QT_TRANSLATE_NOOP("EffectWords", "New: %1. %2"))
                         .arg(verdictWord(entry), entry.reason));
    }
    for (const auto &entry : effect.went) {
        //: After an answer was changed. %1 is a verdict such as "Wait until …", %2 its reason
        words.append(tr(QT_TRANSLATE_NOOP("EffectWords", "No longer: %1. %2"))
                         .arg(verdictWord(entry), entry.reason));
    }
    return words;
}

} // namespace stipple
