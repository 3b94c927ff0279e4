// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/review/measurewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace stipple::measurewords {

using namespace Qt::StringLiterals;

namespace {

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString signedNumber(double value, int decimals)
{
    const auto digits = number(std::abs(value), decimals);
    // What rounds to nothing has no sign.
    if (digits == number(0, decimals))
        return digits;
    return (value < 0 ? u"\u2212"_s : u"+"_s) + digits;
}

class Measures
{
    Q_DECLARE_TR_FUNCTIONS(Measures)

public:
    static QString why(NotComparable reason)
    {
        switch (reason) {
        case NotComparable::DifferentAngle:
            //: Why something was not measured in two photos
            return tr("Different angle: the skin of one was not found again in the other, or only "
                      "by hand.");
        case NotComparable::DifferentLight:
            //: Why something was not measured in two photos
            return tr("Different light: its colour changes across the head, so colours cannot be "
                      "trusted.");
        case NotComparable::TooFewPixelsPerMm:
            //: Why something was not measured in two photos
            return tr("Too few pixels for a millimetre: take a close-up.");
        case NotComparable::SizeUnknown:
            //: Why something was not measured in two photos
            return tr("Nothing says how large a pixel is: lay the card beside the spot, or give "
                      "the width of the head.");
        case NotComparable::LoadTooLow:
            //: Why something was not measured in two photos
            return tr("Too little pigment in the treated square to judge.");
        case NotComparable::NoUntreatedPatch:
            //: Why something was not measured in two photos
            return tr("No untreated skin beside it was marked, or it is not seen in both.");
        case NotComparable::RegionTooSmall:
            //: Why something was not measured in two photos
            return tr("Too little of the marked skin is seen in both photos.");
        case NotComparable::NoCard:
            //: Why something was not measured in two photos
            return tr("The printed card was not found in both photos.");
        case NotComparable::BlurTooStrong:
            //: Why something was not measured in two photos
            return tr("The softer photo hides how wide dots are.");
        case NotComparable::TooFewDots:
            //: Why something was not measured in two photos
            return tr("Too few dots were found.");
        }
        return {};
    }

    static QString change(Change change)
    {
        switch (change) {
        case Change::None:
            //: What a measure of two photos comes to
            return tr("No visible change");
        case Change::Possible:
            //: What a measure of two photos comes to
            return tr("Possible change");
        case Change::Marked:
            //: What a measure of two photos comes to
            return tr("Marked change");
        }
        return {};
    }

    //: Above the one reason why there is no measure of two photos at all
    static QString nothing() { return tr("Nothing could be measured"); }
    //: A measure of two photos: the colour of the light
    static QString light() { return tr("Light"); }
    //: A measure of two photos: the colour of the pigment
    static QString tint() { return tr("Pigment tint"); }
    //: A measure of two photos: how much pigment is left
    static QString fading() { return tr("Fading"); }
    //: A measure of two photos: whether pigment went unevenly
    static QString patchiness() { return tr("Patchiness"); }
    //: A measure of two photos: how wide dots are
    static QString width() { return tr("Dot width"); }
    //: A measure of two photos
    static QString redness() { return tr("Redness"); }

    static QString value(const LightCheck &light)
    {
        //: The light of two photos: by how much red and blue vary across the head
        return tr("red ±%1 %, blue ±%2 %")
            .arg(number(light.redSpread, 1), number(light.blueSpread, 1));
    }
    static QString value(const TintChange &tint)
    {
        return u"ΔE %1 · Δa %2 · Δb %3"_s.arg(
            number(tint.deltaE00, 1), signedNumber(tint.deltaA, 1), signedNumber(tint.deltaB, 1));
    }
    static QString value(const LoadChange &load)
    {
        //: How much pigment is left, compared with the first photo
        return load.fading < 0 ? tr("%1 % more pigment").arg(number(-load.fading, 0))
                               //: How much pigment is left, compared with the first photo
                               : tr("%1 % less pigment").arg(number(load.fading, 0));
    }
    static QString value(const Patchiness &patches)
    {
        //: Of so many squares of skin, how many lost clearly more pigment than the rest: %1 of %2
        return tr("%1 of %2 squares lost more").arg(patches.flagged).arg(patches.tiles.size());
    }
    static QString value(const DotWidthChange &width)
    {
        //: How many times as wide dots are as in the first photo
        return tr("× %1").arg(number(width.ratio, 2));
    }
    static QString value(const RednessChange &redness)
    {
        return u"ΔEI %1"_s.arg(signedNumber(redness.delta, 1));
    }
};

QVariantMap row(const QString &name, const QString &value, const QString &text)
{
    return {{u"name"_s, name}, {u"value"_s, value}, {u"text"_s, text}};
}

template <typename T>
QVariantMap row(const QString &name, const Measured<T> &measured)
{
    if (!measured)
        return row(name, {}, Measures::why(measured.reason()));
    return row(name, Measures::value(*measured), Measures::change(measured->change));
}

} // namespace

QString notMeasured(NotComparable reason)
{
    return Measures::why(reason);
}

QVariantList rows(const Measured<ViewChange> &view)
{
    if (!view)
        return {row(Measures::nothing(), {}, Measures::why(view.reason()))};
    return {row(Measures::light(), Measures::value(view->light), {}),
            row(Measures::tint(), view->tint),
            row(Measures::fading(), view->load),
            row(Measures::patchiness(), view->patchiness),
            row(Measures::width(), view->width),
            row(Measures::redness(), view->redness)};
}

} // namespace stipple::measurewords
