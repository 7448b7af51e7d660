// SPDX-License-Identifier: GPL-3.0-or-later
#include "second_check_book.h"

#include "text/second_check_sentences.h"

namespace ketaplan {

void SecondCheckBook::enter(SecondCheck check)
{
    m_lapsed.clear();
    m_given = std::move(check);
}

void SecondCheckBook::settle(const Plan& plan)
{
    if (!m_given || !plan.secondCheck || plan.secondCheck->agrees())
        return;
    m_lapsed = text::voided(*m_given, *plan.secondCheck);
    m_given.reset();
}

void SecondCheckBook::clear()
{
    m_given.reset();
    m_lapsed.clear();
}

} // namespace ketaplan
