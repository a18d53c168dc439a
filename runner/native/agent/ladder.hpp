// SPDX-License-Identifier: MIT
// The ladder (docs/ladder.md): the cases in the order in which a young kernel can pass them. runner/ladder/table.py writes the
// tables.
#pragma once

#include <cstddef>
#include <cstdint>

namespace ipcts {

// A case on the ladder. Its needs are the rungs ladder_needs[first_need], ..., its own included.
struct Step {
    const char* id;
    std::uint16_t rung, needs;
    std::uint32_t first_need;
};

extern const char* const ladder_rungs[];  // their names, from the bottom
extern const std::size_t ladder_rung_count;
extern const Step ladder_steps[];  // by rung
extern const std::size_t ladder_step_count;
extern const std::uint16_t ladder_needs[];

struct Selection;

// In an agent: climbs with the cases of the selection. Runs each whose lower rungs hold, and prints how far that goes and what
// comes next. Returns the exit status: 0, or 1 where a rung is missing.
int climb_ladder(const Selection& selection);

}  // namespace ipcts
