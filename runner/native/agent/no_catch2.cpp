// SPDX-License-Identifier: MIT
// In place of catch2.cpp.
#include "self_test.hpp"

int (*const ipcts_self_test)(int, char**) = nullptr;
