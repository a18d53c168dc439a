// SPDX-License-Identifier: MIT
// What TAP and KTAP say of a failure: comments, which no reader takes for a verdict.
#pragma once

#include <cstddef>
#include <cstdio>
#include <cstring>

#include "reporter.hpp"
#include "table.hpp"

namespace ipcts {

// Each line of `text` as a comment; `inset` is before it, and `before` in it.
inline void put_comment(const char* inset, const char* before, const char* text, std::size_t size) {
    bool begins = true;
    for (std::size_t i = 0; i < size; ++i) {
        if (begins) std::printf("%s# %s", inset, before);
        begins = text[i] == '\n';
        std::putchar(begins ? '\n' : shown(text[i]));
    }
    if (!begins) std::putchar('\n');
}

// What a case shows, its verdict, what was expected and what came.
inline void put_comments(const char* inset, const Result& result) {
    const auto& [which, outcome, judgement] = result;
    put_comment(inset, "", which.statement, std::strlen(which.statement));
    std::printf("%s# %s\n%s# %s: %s\n%s# expected:\n", inset, which.ref, inset, word_of(judgement.verdict), judgement.reason,
                inset);
    put_comment(inset, "  ", which.expected, std::strlen(which.expected));
    std::printf("%s# observed:\n", inset);
    put_comment(inset, "  ", outcome.out.data(), outcome.out.size());
    put_comment(inset, "", outcome.err.data(), outcome.err.size());
}

}  // namespace ipcts
