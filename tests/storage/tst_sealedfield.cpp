// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/id.h"
#include "core/storage/sealedfield.h"
#include "platform/fake/fakekeystore.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QString row = u"3b1f0c52-0f5e-4c0f-9c55-3a4c1f7a9d10"_s;
const Cell note{"entry"_L1, "note"_L1, row};

} // namespace

class TestSealedField : public QObject
{
    Q_OBJECT

    FakeKeyStore m_keys;
    Vault m_vault{m_keys};
    SealedField m_cells{m_vault};

private Q_SLOTS:
    void init() { QVERIFY(m_vault.open(Vault::Sealed::Nothing)); }

    void seal_thenOpen_givesTheSame_andNoTwoSealsAreAlike()
    {
        const auto once = m_cells.seal(note, "itches");
        const auto again = m_cells.seal(note, "itches");

        QVERIFY(once && again);
        QVERIFY(*once != *again);
        QCOMPARE(*m_cells.open(note, *once), "itches");
        QVERIFY(m_cells.open(note, *m_cells.seal(note, ""))->isEmpty());
    }

    void layout_isVersionNonceCiphertextTag_boundToItsPlace()
    {
        const auto sealed = *m_cells.seal(note, "itches");

        QCOMPARE(sealed.size(), 1 + 24 + 6 + 16);
        QCOMPARE(sealed.front(), '\x01');
        const auto bound = "entry|note|1|" + row.toUtf8();
        QCOMPARE(*(*m_vault.cells())->open(QByteArrayView(sealed).sliced(1), bound), "itches");
    }

    void anotherPlace_isTampering()
    {
        const auto sealed = *m_cells.seal(note, "itches");

        for (const auto &cell : {Cell{"entry"_L1, "note"_L1, EntryId::random().toString()},
                                 Cell{"entry"_L1, "day"_L1, row}, Cell{"draft"_L1, "note"_L1, row},
                                 Cell{"entr"_L1, "y|note"_L1, row}}) {
            const auto opened = m_cells.open(cell, sealed);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::CellTampered);
        }
    }

    void everyFlippedBit_isTampering()
    {
        const auto sealed = *m_cells.seal(note, "itches");
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
            auto flipped = sealed;
            flipped[bit / 8] = static_cast<char>(flipped.at(bit / 8) ^ (1 << (bit % 8)));
            const auto opened = m_cells.open(note, flipped);
            QVERIFY2(!opened, qPrintable(QString::number(bit)));
            QCOMPARE(opened.error().code, ErrorCode::CellTampered);
        }
    }

    void truncatedAnywhere_isTampering()
    {
        const auto sealed = *m_cells.seal(note, "itches");
        for (qsizetype length = 0; length < sealed.size(); ++length)
            QCOMPARE(m_cells.open(note, sealed.first(length)).error().code,
                     ErrorCode::CellTampered);
    }

    void tampering_namesThePlaceAndNoValue()
    {
        const auto opened = m_cells.open(note, "rubbish");

        QCOMPARE(opened.error().detail, u"entry.note"_s);
    }

    void locked_isAnOrdinaryError()
    {
        const auto sealed = *m_cells.seal(note, "itches");
        m_vault.lock();

        QCOMPARE(m_cells.seal(note, "itches").error().code, ErrorCode::Locked);
        QCOMPARE(m_cells.open(note, sealed).error().code, ErrorCode::Locked);
    }
};

QTEST_GUILESS_MAIN(TestSealedField)
#include "tst_sealedfield.moc"
