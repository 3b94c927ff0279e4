// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/symptoms.h"

namespace stipple {

/// Of an invented person: everything that can be told about a day.
inline Symptoms everySymptom()
{
    using namespace Qt::StringLiterals;
    Symptoms symptoms;
    symptoms.redness = 4;
    symptoms.swelling = 3;
    symptoms.itch = 10;
    symptoms.pain = 0;
    symptoms.scabs = 60;
    symptoms.fluid = Fluid::YellowGreen;
    symptoms.temperatureC = 37.4;
    symptoms.spreading = true;
    symptoms.warm = false;
    symptoms.signs = {u"RF-02"_s, u"RF-01.a"_s};
    return symptoms;
}

} // namespace stipple
