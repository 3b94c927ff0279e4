// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/symptomanswers.h"

#include "qml/diary/symptomwords.h"
#include "qml/diary/temperature.h"

#include <QHash>
#include <QSet>

namespace stipple {

namespace {

constexpr int scabStep = 10;

/// All words of a scale that begins at 0 and ends where there is none.
template <typename Word>
QStringList wordsOf(Word word)
{
    QStringList words;
    for (int value = 0; !word(value).isEmpty(); ++value)
        words.append(word(value));
    return words;
}

} // namespace

void SymptomAnswers::show(const Symptoms &symptoms, const QList<AskedSign> &asked,
                          const QList<AskedSign> &signs)
{
    m_symptoms = symptoms;
    m_temperature = temperatureText(symptoms.temperatureC);
    QHash<AskedSign::Group, QList<AskedSign>> groups;
    QSet<QString> known;
    for (const auto &sign : asked) {
        groups[sign.group].append(sign);
        known.insert(sign.id);
    }
    for (const auto &sign : signs) {
        if (symptoms.signs.contains(sign.id) && !known.contains(sign.id))
            groups[sign.group].append(sign);
    }
    m_emergency.show(groups.value(AskedSign::Group::Emergency), symptoms.signs);
    m_urgent.show(groups.value(AskedSign::Group::Urgent), symptoms.signs);
    m_dots.show(groups.value(AskedSign::Group::Dots), symptoms.signs);
    m_other.show(groups.value(AskedSign::Group::Other), symptoms.signs);
    Q_EMIT changed();
}

bool SymptomAnswers::isEmpty() const
{
    return m_symptoms == Symptoms{} && m_temperature.trimmed().isEmpty();
}

QStringList SymptomAnswers::rednessWords() const
{
    return wordsOf(rednessWord);
}

QStringList SymptomAnswers::swellingWords() const
{
    return wordsOf(swellingWord);
}

QStringList SymptomAnswers::ratingWords() const
{
    return wordsOf(ratingWord);
}

QStringList SymptomAnswers::scabWords() const
{
    return wordsOf([](int step) { return scabsWord(step * scabStep); });
}

QStringList SymptomAnswers::fluidWords() const
{
    QStringList words;
    for (const auto fluid :
         {Fluid::None, Fluid::Clear, Fluid::Blood, Fluid::Cloudy, Fluid::YellowGreen})
        words.append(fluidWord(fluid));
    return words;
}

int SymptomAnswers::scabs() const
{
    return m_symptoms.scabs ? *m_symptoms.scabs / scabStep : -1;
}

int SymptomAnswers::fluid() const
{
    return m_symptoms.fluid ? static_cast<int>(*m_symptoms.fluid) : -1;
}

void SymptomAnswers::setScabs(int value)
{
    change(m_symptoms.scabs, number(value < 0 ? value : value * scabStep));
}

void SymptomAnswers::setFluid(int value)
{
    change(m_symptoms.fluid,
           value < 0 ? std::optional<Fluid>{} : std::optional{static_cast<Fluid>(value)});
}

void SymptomAnswers::setTemperature(const QString &typed)
{
    if (typed == m_temperature)
        return;
    m_temperature = typed;
    m_symptoms.temperatureC = celsiusFrom(typed);
    noticeTouch();
}

bool SymptomAnswers::temperatureValid() const
{
    return m_temperature.trimmed().isEmpty() || m_symptoms.temperatureC.has_value();
}

QString SymptomAnswers::temperatureHint() const
{
    const auto &celsius = m_symptoms.temperatureC;
    if (!celsius || !isFahrenheit(m_temperature))
        return {};
    //: A temperature that was typed in degrees Fahrenheit, in degrees Celsius
    return tr("That is %1 °C").arg(temperatureText(celsius));
}

void SymptomAnswers::setSign(const QString &signId, bool ticked)
{
    auto &signs = m_symptoms.signs;
    if (signs.contains(signId) == ticked)
        return;
    if (ticked)
        signs.insert(signId);
    else
        signs.remove(signId);
    for (auto *model : {&m_emergency, &m_urgent, &m_dots, &m_other})
        model->setTicks(signs);
    noticeTouch();
}

void SymptomAnswers::noticeTouch()
{
    Q_EMIT changed();
    Q_EMIT touched();
}

} // namespace stipple
