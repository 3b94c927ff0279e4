// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/symptoms.h"
#include "qml/diary/signlistmodel.h"

#include <QObject>

namespace stipple {

/// How the scalp looks and feels, while it is being answered. A number of −1 means: not answered.
class SymptomAnswers : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by EntryEditor")
    /// The words of the scales, in the order of their values.
    Q_PROPERTY(QStringList rednessWords READ rednessWords CONSTANT FINAL)
    Q_PROPERTY(QStringList swellingWords READ swellingWords CONSTANT FINAL)
    Q_PROPERTY(QStringList ratingWords READ ratingWords CONSTANT FINAL)
    Q_PROPERTY(QStringList scabWords READ scabWords CONSTANT FINAL)
    Q_PROPERTY(QStringList fluidWords READ fluidWords CONSTANT FINAL)

    Q_PROPERTY(int redness READ redness WRITE setRedness NOTIFY changed FINAL)
    Q_PROPERTY(int swelling READ swelling WRITE setSwelling NOTIFY changed FINAL)
    Q_PROPERTY(int itch READ itch WRITE setItch NOTIFY changed FINAL)
    Q_PROPERTY(int pain READ pain WRITE setPain NOTIFY changed FINAL)
    /// In steps of ten percent, 0 to 10.
    Q_PROPERTY(int scabs READ scabs WRITE setScabs NOTIFY changed FINAL)
    /// 0 none, 1 clear, 2 blood, 3 cloudy, 4 yellow or green.
    Q_PROPERTY(int fluid READ fluid WRITE setFluid NOTIFY changed FINAL)
    Q_PROPERTY(int warm READ warm WRITE setWarm NOTIFY changed FINAL)
    Q_PROPERTY(int spreading READ spreading WRITE setSpreading NOTIFY changed FINAL)
    /// As it was typed. Degrees Fahrenheit are understood too: the ranges do not overlap.
    Q_PROPERTY(QString temperature READ temperature WRITE setTemperature NOTIFY changed FINAL)
    Q_PROPERTY(QString temperatureHint READ temperatureHint NOTIFY changed FINAL)
    Q_PROPERTY(bool temperatureValid READ temperatureValid NOTIFY changed FINAL)

    Q_PROPERTY(stipple::SignListModel *emergencySigns READ emergencySigns CONSTANT FINAL)
    Q_PROPERTY(stipple::SignListModel *urgentSigns READ urgentSigns CONSTANT FINAL)
    Q_PROPERTY(stipple::SignListModel *dotSigns READ dotSigns CONSTANT FINAL)
    Q_PROPERTY(stipple::SignListModel *otherSigns READ otherSigns CONSTANT FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] const Symptoms &symptoms() const { return m_symptoms; }
    /// Shows what was answered elsewhere, and asks for `asked` of all the `signs` there are. A sign
    /// that was ticked is asked for whether it is among them or not, or nobody could take it back.
    void show(const Symptoms &symptoms, const QList<AskedSign> &asked,
              const QList<AskedSign> &signs);
    /// Something was answered or is being typed.
    [[nodiscard]] bool isEmpty() const;

    [[nodiscard]] QStringList rednessWords() const;
    [[nodiscard]] QStringList swellingWords() const;
    [[nodiscard]] QStringList ratingWords() const;
    [[nodiscard]] QStringList scabWords() const;
    [[nodiscard]] QStringList fluidWords() const;

    [[nodiscard]] int redness() const { return m_symptoms.redness.value_or(-1); }
    [[nodiscard]] int swelling() const { return m_symptoms.swelling.value_or(-1); }
    [[nodiscard]] int itch() const { return m_symptoms.itch.value_or(-1); }
    [[nodiscard]] int pain() const { return m_symptoms.pain.value_or(-1); }
    [[nodiscard]] int scabs() const;
    [[nodiscard]] int fluid() const;
    [[nodiscard]] int warm() const { return answer(m_symptoms.warm); }
    [[nodiscard]] int spreading() const { return answer(m_symptoms.spreading); }
    [[nodiscard]] QString temperature() const { return m_temperature; }
    [[nodiscard]] QString temperatureHint() const;
    [[nodiscard]] bool temperatureValid() const;
    void setRedness(int value) { change(m_symptoms.redness, number(value)); }
    void setSwelling(int value) { change(m_symptoms.swelling, number(value)); }
    void setItch(int value) { change(m_symptoms.itch, number(value)); }
    void setPain(int value) { change(m_symptoms.pain, number(value)); }
    void setScabs(int value);
    void setFluid(int value);
    void setWarm(int value) { change(m_symptoms.warm, answered(value)); }
    void setSpreading(int value) { change(m_symptoms.spreading, answered(value)); }
    void setTemperature(const QString &typed);

    [[nodiscard]] SignListModel *emergencySigns() { return &m_emergency; }
    [[nodiscard]] SignListModel *urgentSigns() { return &m_urgent; }
    [[nodiscard]] SignListModel *dotSigns() { return &m_dots; }
    [[nodiscard]] SignListModel *otherSigns() { return &m_other; }
    Q_INVOKABLE void setSign(const QString &signId, bool ticked);

Q_SIGNALS:
    void changed();
    /// The person answered something, or took it back.
    void touched();

private:
    [[nodiscard]] static std::optional<int> number(int value)
    {
        return value < 0 ? std::nullopt : std::optional(value);
    }
    [[nodiscard]] static std::optional<bool> answered(int value)
    {
        return value < 0 ? std::nullopt : std::optional(value > 0);
    }
    [[nodiscard]] static int answer(const std::optional<bool> &value)
    {
        return value ? static_cast<int>(*value) : -1;
    }

    template <typename T>
    void change(std::optional<T> &field, const std::optional<T> &value)
    {
        if (field == value)
            return;
        field = value;
        noticeTouch();
    }
    void noticeTouch();

    Symptoms m_symptoms;
    QString m_temperature;
    SignListModel m_emergency;
    SignListModel m_urgent;
    SignListModel m_dots;
    SignListModel m_other;
};

} // namespace stipple
