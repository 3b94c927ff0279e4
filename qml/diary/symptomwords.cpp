// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/symptomwords.h"

#include "qml/diary/temperature.h"

#include <QCoreApplication>
#include <QLocale>

namespace stipple {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Symptoms", text);
}

QString yesOrNo(bool yes)
{
    return yes ? tr(QT_TRANSLATE_NOOP("Symptoms", "Yes")) : tr(QT_TRANSLATE_NOOP("Symptoms", "No"));
}

class Rows
{
public:
    void add(const QString &title, const QString &value)
    {
        m_rows.append(
            QVariantMap{{QStringLiteral("title"), title}, {QStringLiteral("value"), value}});
    }

    [[nodiscard]] QVariantList rows() const { return m_rows; }

private:
    QVariantList m_rows;
};

} // namespace

QString rednessWord(int value)
{
    switch (value) {
    case 0:
        return tr(QT_TRANSLATE_NOOP("Symptoms", "None"));
    case 1:
        return tr(QT_TRANSLATE_NOOP("Symptoms", "Barely there"));
    case 2:
        return tr(QT_TRANSLATE_NOOP("Symptoms", "Mild, clear"));
    case 3:
        return tr(QT_TRANSLATE_NOOP("Symptoms", "Strong"));
    case 4:
        return tr(QT_TRANSLATE_NOOP("Symptoms", "Very strong or dark"));
    default:
        return {};
    }
}

QString swellingWord(int value)
{
    switch (value) {
    case 0:
        return tr(QT_TRANSLATE_NOOP("Symptoms", "None"));
    case 1:
        return tr(QT_TRANSLATE_NOOP("Symptoms", "Slight"));
    case 2:
        return tr(QT_TRANSLATE_NOOP("Symptoms", "Clear to see"));
    case 3:
        return tr(QT_TRANSLATE_NOOP("Symptoms", "Marked, or near the eyes"));
    default:
        return {};
    }
}

QString ratingWord(int value)
{
    constexpr int mild = 3;
    constexpr int moderate = 6;
    constexpr int worst = 10;
    if (value < 0 || value > worst)
        return {};
    if (value == 0)
        return tr(QT_TRANSLATE_NOOP("Symptoms", "None"));
    const auto figure = QLocale().toString(value);
    if (value <= mild) {
        //: A rating from 0 to 10 with its band
        return tr(QT_TRANSLATE_NOOP("Symptoms", "%1 · mild")).arg(figure);
    }
    if (value <= moderate)
        return tr(QT_TRANSLATE_NOOP("Symptoms", "%1 · moderate")).arg(figure);
    return tr(QT_TRANSLATE_NOOP("Symptoms", "%1 · severe")).arg(figure);
}

QString scabsWord(int percent)
{
    constexpr int all = 100;
    if (percent < 0 || percent > all)
        return {};
    if (percent == 0)
        return tr(QT_TRANSLATE_NOOP("Symptoms", "None"));
    //: A share of the treated skin; %1 is a number
    return tr(QT_TRANSLATE_NOOP("Symptoms", "%1 %")).arg(QLocale().toString(percent));
}

QString fluidWord(Fluid fluid)
{
    switch (fluid) {
    case Fluid::Clear:
        return tr(QT_TRANSLATE_NOOP("Symptoms", "Clear"));
    case Fluid::Blood:
        return tr(QT_TRANSLATE_NOOP("Symptoms", "Blood"));
    case Fluid::Cloudy:
        return tr(QT_TRANSLATE_NOOP("Symptoms", "Cloudy"));
    case Fluid::YellowGreen:
        return tr(QT_TRANSLATE_NOOP("Symptoms", "Yellow or green"));
    case Fluid::None:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("Symptoms", "None"));
}

QString viewWord(View view)
{
    switch (view) {
    case View::Front:
        return tr(QT_TRANSLATE_NOOP("Symptoms", "Front"));
    case View::Top:
        return tr(QT_TRANSLATE_NOOP("Symptoms", "Top"));
    case View::Crown:
        return tr(QT_TRANSLATE_NOOP("Symptoms", "Crown"));
    case View::Left:
        return tr(QT_TRANSLATE_NOOP("Symptoms", "Left"));
    case View::Right:
        return tr(QT_TRANSLATE_NOOP("Symptoms", "Right"));
    case View::Back:
        return tr(QT_TRANSLATE_NOOP("Symptoms", "Back"));
    case View::CloseUp:
        return tr(QT_TRANSLATE_NOOP("Symptoms", "Close-up"));
    }
    return {};
}

QString hairWord(int mm)
{
    if (mm < 0)
        return {};
    if (mm == 0) {
        //: The length of the hair on treated skin
        return tr(QT_TRANSLATE_NOOP("Symptoms", "Shaved"));
    }
    const auto figure = QLocale().toString(mm);
    if (mm == longHairMm) {
        //: The length of the hair on treated skin; %1 is a number
        return tr(QT_TRANSLATE_NOOP("Symptoms", "%1 mm or longer")).arg(figure);
    }
    return tr(QT_TRANSLATE_NOOP("Symptoms", "%1 mm")).arg(figure);
}

QVariantList upkeepRows(const Upkeep &upkeep)
{
    Rows rows;
    if (upkeep.hairMm)
        rows.add(tr(QT_TRANSLATE_NOOP("Symptoms", "Hair length")), hairWord(*upkeep.hairMm));
    if (!upkeep.products.isEmpty()) {
        //: Between the products of a list
        const auto comma = tr(QT_TRANSLATE_NOOP("Symptoms", ", "));
        rows.add(tr(QT_TRANSLATE_NOOP("Symptoms", "Used on it")), upkeep.products.join(comma));
    }
    return rows.rows();
}

QVariantList symptomRows(const Symptoms &symptoms, const RedFlagTable &table)
{
    Rows rows;
    if (symptoms.redness)
        rows.add(tr(QT_TRANSLATE_NOOP("Symptoms", "Redness")), rednessWord(*symptoms.redness));
    if (symptoms.pain)
        rows.add(tr(QT_TRANSLATE_NOOP("Symptoms", "Worst pain, last 24 hours")),
                 ratingWord(*symptoms.pain));
    if (symptoms.itch)
        rows.add(tr(QT_TRANSLATE_NOOP("Symptoms", "Worst itch, last 24 hours")),
                 ratingWord(*symptoms.itch));
    if (symptoms.swelling)
        rows.add(tr(QT_TRANSLATE_NOOP("Symptoms", "Swelling")), swellingWord(*symptoms.swelling));
    if (symptoms.scabs)
        rows.add(tr(QT_TRANSLATE_NOOP("Symptoms", "Scabs left")), scabsWord(*symptoms.scabs));
    if (symptoms.fluid)
        rows.add(tr(QT_TRANSLATE_NOOP("Symptoms", "Fluid")), fluidWord(*symptoms.fluid));
    if (symptoms.warm)
        rows.add(tr(QT_TRANSLATE_NOOP("Symptoms", "Hot to the touch")), yesOrNo(*symptoms.warm));
    if (symptoms.spreading)
        rows.add(tr(QT_TRANSLATE_NOOP("Symptoms", "Redness past the edge")),
                 yesOrNo(*symptoms.spreading));
    if (symptoms.temperatureC)
        rows.add(
            tr(QT_TRANSLATE_NOOP("Symptoms", "Temperature")),
            //: A body temperature in degrees Celsius
            tr(QT_TRANSLATE_NOOP("Symptoms", "%1 °C")).arg(temperatureText(symptoms.temperatureC)));
    for (const auto &sign : table.signs) {
        if (symptoms.signs.contains(sign.id))
            rows.add(sign.because, yesOrNo(true));
    }
    return rows.rows();
}

QString symptomLine(const Symptoms &symptoms)
{
    QStringList parts;
    const auto add = [&parts](const QString &text, const std::optional<int> &value) {
        if (value && *value > 0)
            parts.append(text.arg(QLocale().toString(*value)));
    };
    //: Parts of a one-line summary of an entry; %1 is what was chosen on the scale
    add(tr(QT_TRANSLATE_NOOP("Symptoms", "Redness %1")), symptoms.redness);
    add(tr(QT_TRANSLATE_NOOP("Symptoms", "Pain %1")), symptoms.pain);
    add(tr(QT_TRANSLATE_NOOP("Symptoms", "Itch %1")), symptoms.itch);
    add(tr(QT_TRANSLATE_NOOP("Symptoms", "Swelling %1")), symptoms.swelling);
    add(tr(QT_TRANSLATE_NOOP("Symptoms", "Scabs %1 %")), symptoms.scabs);
    if (symptoms.temperatureC)
        parts.append(
            tr(QT_TRANSLATE_NOOP("Symptoms", "%1 °C")).arg(temperatureText(symptoms.temperatureC)));
    //: Between the parts of a one-line summary
    return parts.join(tr(QT_TRANSLATE_NOOP("Symptoms", " · ")));
}

} // namespace stipple
