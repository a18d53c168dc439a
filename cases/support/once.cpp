// SPDX-License-Identifier: MIT
// The functions that once.hpp speaks of.
#define IPCTS_IS_ONCE
#include "support/case.hpp"
