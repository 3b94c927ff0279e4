// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/base/errortext.h"

#include <QCoreApplication>

namespace stipple {

namespace {

// Words for one code: `title` says what happened, `text` what was kept and what to do.
struct Words
{
    const char *title;
    const char *text;
};

const char *const context = "ErrorText";

Words wordsOfFiles(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileUnreadable:
        return {QT_TRANSLATE_NOOP("ErrorText", "This file cannot be read"),
                QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed. Choose another file, or copy "
                                               "it to this device first.")};
    case ErrorCode::FileUnwritable:
        return {QT_TRANSLATE_NOOP("ErrorText", "The file could not be written"),
                QT_TRANSLATE_NOOP("ErrorText", "Your entries are safe. Check the folder and its "
                                               "free space, then try again.")};
    case ErrorCode::DiskFull:
        return {QT_TRANSLATE_NOOP("ErrorText", "There is no space left"),
                QT_TRANSLATE_NOOP("ErrorText", "Everything saved before is safe. Free some space, "
                                               "then save again; your draft is kept.")};
    case ErrorCode::DatabaseCorrupt:
        return {QT_TRANSLATE_NOOP("ErrorText", "The diary file is damaged"),
                QT_TRANSLATE_NOOP("ErrorText", "Nothing was deleted. Restore a backup, or ask for "
                                               "help before you change anything.")};
    case ErrorCode::DatabaseTooNew:
        return {
            QT_TRANSLATE_NOOP("ErrorText", "This diary was made by a newer Stipple"),
            QT_TRANSLATE_NOOP("ErrorText", "It was left untouched. Update the app to open it.")};
    case ErrorCode::DatabaseInUse:
        return {QT_TRANSLATE_NOOP("ErrorText", "Stipple is open already"),
                QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed. Go to the window that is "
                                               "open, or close it first.")};
    case ErrorCode::DatabaseFailed:
        return {QT_TRANSLATE_NOOP("ErrorText", "Your data could not be reached"),
                QT_TRANSLATE_NOOP("ErrorText", "What was saved before is safe. Try again, and if "
                                               "it stays like this, start Stipple anew.")};
    default:
        return {};
    }
}

Words wordsOfKeys(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Locked:
        return {QT_TRANSLATE_NOOP("ErrorText", "Stipple is locked"),
                QT_TRANSLATE_NOOP("ErrorText", "Unlock it, then try again.")};
    case ErrorCode::KeyMissing:
        return {QT_TRANSLATE_NOOP("ErrorText", "The key to this diary is missing"),
                QT_TRANSLATE_NOOP("ErrorText", "The diary is still here, untouched. Restore the "
                                               "key or a backup to read it.")};
    case ErrorCode::KeyStoreFailed:
        return {QT_TRANSLATE_NOOP("ErrorText", "The key store did not answer"),
                QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed. Unlock your device's key "
                                               "store and start again.")};
    case ErrorCode::CellTampered:
        return {QT_TRANSLATE_NOOP("ErrorText", "Part of the diary was changed from outside"),
                QT_TRANSLATE_NOOP("ErrorText", "It is not shown, and nothing else was touched.")};
    default:
        return {};
    }
}

Words wordsOfEnvelopes(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotAnEnvelope:
        return {QT_TRANSLATE_NOOP("ErrorText", "This is not a sealed file from Stipple"),
                QT_TRANSLATE_NOOP("ErrorText", "Nothing was imported. Choose a file that ends in "
                                               ".age.")};
    case ErrorCode::EnvelopeTruncated:
        return {QT_TRANSLATE_NOOP("ErrorText", "This file is not complete"),
                QT_TRANSLATE_NOOP("ErrorText", "Nothing was imported. Ask the sender to send it "
                                               "again.")};
    case ErrorCode::EnvelopeTooLarge:
    case ErrorCode::TooManyRecipients:
        return {QT_TRANSLATE_NOOP("ErrorText", "This file is larger than Stipple ever makes one"),
                QT_TRANSLATE_NOOP("ErrorText", "Nothing was imported. Ask the sender whether it is "
                                               "theirs.")};
    case ErrorCode::NotForMe:
        return {QT_TRANSLATE_NOOP("ErrorText", "This file was sealed for somebody else"),
                QT_TRANSLATE_NOOP("ErrorText", "Nothing was imported. Ask the sender to use your "
                                               "current card.")};
    case ErrorCode::NotAddressedToMe:
        return {QT_TRANSLATE_NOOP("ErrorText", "This file was written to somebody else"),
                QT_TRANSLATE_NOOP("ErrorText", "Nothing was imported. Somebody passed on what was "
                                               "not meant for you.")};
    case ErrorCode::EnvelopeAltered:
    case ErrorCode::SignatureInvalid:
    case ErrorCode::ArchiveInvalid:
    case ErrorCode::ArchiveNameRefused:
    case ErrorCode::ManifestInvalid:
    case ErrorCode::BundleInvalid:
        return {QT_TRANSLATE_NOOP("ErrorText", "This file was changed or damaged on its way"),
                QT_TRANSLATE_NOOP("ErrorText", "Nothing was imported. Ask the sender to send it "
                                               "again.")};
    case ErrorCode::UnknownSigner:
    case ErrorCode::RevokedSigner:
        return {QT_TRANSLATE_NOOP("ErrorText", "The sender of this file is not known"),
                QT_TRANSLATE_NOOP("ErrorText", "Nothing was imported. Add their card first.")};
    case ErrorCode::UnknownVersion:
    case ErrorCode::UnknownType:
        return {QT_TRANSLATE_NOOP("ErrorText", "This file was made by a newer Stipple"),
                QT_TRANSLATE_NOOP("ErrorText", "Nothing was imported. Update the app to open it.")};
    case ErrorCode::AlreadyImported:
        return {QT_TRANSLATE_NOOP("ErrorText", "You have opened this file before"),
                QT_TRANSLATE_NOOP("ErrorText", "Everything in it is here already.")};
    case ErrorCode::SameIdOtherContent:
        return {QT_TRANSLATE_NOOP("ErrorText", "This file contradicts one you opened before"),
                QT_TRANSLATE_NOOP("ErrorText", "Nothing was imported, and the first one was kept. "
                                               "Ask the sender about it.")};
    case ErrorCode::InboxFull:
        return {QT_TRANSLATE_NOOP("ErrorText", "Too many assessments are here"),
                QT_TRANSLATE_NOOP("ErrorText", "Nothing was imported. Remove some of those you "
                                               "have looked at, then open the file again.")};
    default:
        return {};
    }
}

Words wordsOfCardsAndPhotos(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CardInvalid:
        return {QT_TRANSLATE_NOOP("ErrorText", "This is not a clinic card"),
                QT_TRANSLATE_NOOP("ErrorText", "Nothing was added. Ask the clinic for its card "
                                               "file.")};
    case ErrorCode::CardRolledBack:
        return {QT_TRANSLATE_NOOP("ErrorText", "This card is older than the one you have"),
                QT_TRANSLATE_NOOP("ErrorText", "The newer one was kept.")};
    case ErrorCode::CardExpired:
        return {QT_TRANSLATE_NOOP("ErrorText", "This card has expired"),
                QT_TRANSLATE_NOOP("ErrorText", "Nothing was sent. Ask the clinic for a new one.")};
    case ErrorCode::PhotoNotAnImage:
        return {QT_TRANSLATE_NOOP("ErrorText", "This file is not a photo"),
                QT_TRANSLATE_NOOP("ErrorText", "Your entry is kept. Choose a JPEG, PNG or WebP "
                                               "file.")};
    case ErrorCode::PhotoNotReadableHere:
        return {QT_TRANSLATE_NOOP("ErrorText", "This device cannot open HEIC photos here"),
                QT_TRANSLATE_NOOP("ErrorText", "Your entry is kept. Choose a copy in JPEG. An "
                                               "iPhone takes JPEGs with the camera format Most "
                                               "Compatible.")};
    case ErrorCode::PhotoTooLarge:
        return {QT_TRANSLATE_NOOP("ErrorText", "This photo is too large to open"),
                QT_TRANSLATE_NOOP("ErrorText", "Your entry is kept. Choose a JPEG of up to 200 "
                                               "megapixels.")};
    case ErrorCode::PhotoDamaged:
        return {QT_TRANSLATE_NOOP("ErrorText", "This photo could not be opened"),
                QT_TRANSLATE_NOOP("ErrorText", "Your entry and its other photos are kept.")};
    default:
        return {};
    }
}

Words wordsOfContent(ErrorCode code)
{
    switch (code) {
    case ErrorCode::JsonInvalid:
    case ErrorCode::JsonTooLarge:
    case ErrorCode::JsonTooDeep:
    case ErrorCode::JsonDuplicateKey:
        return {QT_TRANSLATE_NOOP("ErrorText", "This file is not written the way it should be"),
                QT_TRANSLATE_NOOP("ErrorText", "Nothing was imported.")};
    case ErrorCode::PlanInvalid:
        return {QT_TRANSLATE_NOOP("ErrorText", "This plan does not add up"),
                QT_TRANSLATE_NOOP("ErrorText", "Your plan stays as it was. Ask whoever wrote this "
                                               "one to check it and send it again.")};
    case ErrorCode::ContentInvalid:
    case ErrorCode::QuestionnaireInvalid:
    case ErrorCode::ResponseInvalid:
    case ErrorCode::TableInvalid:
        return {QT_TRANSLATE_NOOP("ErrorText", "A part of Stipple's content cannot be read"),
                QT_TRANSLATE_NOOP("ErrorText", "Your own data is safe. Install the app again.")};
    default:
        return {};
    }
}

Words wordsOfAnything(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return {QT_TRANSLATE_NOOP("ErrorText", "This is not here any more"),
                QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed.")};
    case ErrorCode::DateInFuture:
        return {QT_TRANSLATE_NOOP("ErrorText", "This day has not come yet"),
                QT_TRANSLATE_NOOP("ErrorText", "Choose today or an earlier day.")};
    case ErrorCode::Cancelled:
        return {QT_TRANSLATE_NOOP("ErrorText", "Stopped"),
                QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed.")};
    default:
        return {QT_TRANSLATE_NOOP("ErrorText", "This is not possible"),
                QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed. Check what you entered.")};
    }
}

} // namespace

ErrorText errorText(ErrorCode code)
{
    Words words = wordsOfFiles(code);
    for (const auto &room :
         {wordsOfKeys, wordsOfEnvelopes, wordsOfCardsAndPhotos, wordsOfContent, wordsOfAnything}) {
        if (words.title != nullptr)
            break;
        words = room(code);
    }
    return {QCoreApplication::translate(context, words.title),
            QCoreApplication::translate(context, words.text)};
}

} // namespace stipple
