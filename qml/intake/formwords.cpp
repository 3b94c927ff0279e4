// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/intake/formwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace stipple::formwords {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FormWords", text);
}

int tableErrors(const ClinicForm &form)
{
    int count = 0;
    for (const auto &finding : form.findings)
        if (finding.about == FormFinding::About::Table &&
            finding.weight == FormFinding::Weight::Error)
            ++count;
    return count;
}

int tableFindings(const ClinicForm &form)
{
    int count = 0;
    for (const auto &finding : form.findings)
        count += finding.about == FormFinding::About::Table ? 1 : 0;
    return count;
}

} // namespace

QString language()
{
    return QLocale().bcp47Name();
}

QString title(const LocalText &title)
{
    const auto text = title.in(language());
    if (!text.isEmpty())
        return text;
    //: In the list of the clinic's forms: one that has no title
    return tr(QT_TRANSLATE_NOOP("FormWords", "A form without a title"));
}

QString about(const ClinicForm &form)
{
    //: How many questions a form has
    const auto questions =
        QCoreApplication::translate("FormWords", "%n question(s)", nullptr, form.questions());
    if (form.form.version().isEmpty())
        return questions;
    //: Below a form's title: %1 its version, %2 how many questions it has
    return tr(QT_TRANSLATE_NOOP("FormWords", "Version %1 · %2"))
        .arg(form.form.version(), questions);
}

QString conclusion(const ClinicForm &form)
{
    if (!form.table) {
        //: What comes of the answers to a form
        return tr(QT_TRANSLATE_NOOP("FormWords", "Concludes nothing: no table"));
    }
    if (!form.form.canConclude()) {
        //: What comes of the answers to a form
        return tr(QT_TRANSLATE_NOOP("FormWords", "Concludes nothing: not all of it is understood"));
    }
    if (!form.concludes()) {
        //: What comes of the answers to a form
        return QCoreApplication::translate(
            "FormWords", "Concludes nothing: %n fault(s) in the table", nullptr, tableErrors(form));
    }
    if (const auto count = tableFindings(form); count > 0) {
        //: What comes of the answers to a form
        return QCoreApplication::translate("FormWords", "Concludes by its table, %n finding(s)",
                                           nullptr, count);
    }
    //: What comes of the answers to a form
    return tr(QT_TRANSLATE_NOOP("FormWords", "Concludes by its table"));
}

QString conclusionReason(const ClinicForm &form)
{
    if (!form.table) {
        //: Why nothing follows from the answers to a form
        return tr(QT_TRANSLATE_NOOP("FormWords",
                                    "It has no decision table. You read the answers, and Stipple "
                                    "adds nothing of its own."));
    }
    if (!form.form.canConclude()) {
        //: Why nothing follows from the answers to a form
        return tr(QT_TRANSLATE_NOOP("FormWords",
                                    "Something in the form is not understood or can be read in two "
                                    "ways. Its table waits until that is mended."));
    }
    if (!form.concludes()) {
        //: Why nothing follows from the answers to a form
        return tr(QT_TRANSLATE_NOOP("FormWords",
                                    "Its table has faults. It waits until they are mended."));
    }
    //: What follows from the answers to a form. %1 is the name of a table
    return tr(QT_TRANSLATE_NOOP("FormWords",
                                "By your table %1 alone. Stipple's own rules are not applied."))
        .arg(form.table->id);
}

} // namespace stipple::formwords
