// SPDX-License-Identifier: MIT
// Which cases are asked for: those whose ids begin in certain ways, and of these one part of several.
#pragma once

namespace ipcts {

struct Case;

struct Selection {
    char** prefixes = nullptr;
    int prefix_count = 0;
    unsigned part = 1, parts = 1;

    // Whether the case is asked for.
    bool has(const Case& which) const;

    // The first prefix with which no id begins; null where there is none.
    const char* prefix_of_none() const;

    // Takes "K/N": part K of N, and 0 is the last, for those who count from 0. False for anything else.
    bool take_shard(const char* text);
};

}  // namespace ipcts
