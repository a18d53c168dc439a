// SPDX-License-Identifier: MIT
// Which suite this is.
#pragma once

namespace ipcts {

// Of the sources that the program was built from, with "-dirty" where files differed from it; empty where nobody knew.
extern const char commit[];

// "ipcts 0.1.0 (commit 1c291ca3b7d5)"
const char* version_line();

}  // namespace ipcts
