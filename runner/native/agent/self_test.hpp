// SPDX-License-Identifier: MIT
#pragma once

// The Catch2 front end; null where it is left out of the program (no_catch2.cpp).
extern int (*const ipcts_self_test)(int count, char** arguments);
