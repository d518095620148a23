// Staffing: the formula finds the number of agents, so a case with a number of its own is met by asking for
// just the service level that this number gives.

export default function compare({ inputs, expected }, { is, call, refuses }) {
  const { calls, interval_minutes, handle_time_s, agents, target_answer_s, service_level } = inputs;
  const perHour = (calls * 60) / interval_minutes;
  const staff = (share) => call("STAFFING_NEED", perHour, handle_time_s, share, target_answer_s)[0];
  if (service_level !== undefined) {
    const [found, level] = staff(service_level);
    is("agents", found, expected.agents, 0);
    is("service_level", level, expected.service_level);
    return;
  }
  if (expected.service_level === 0) {
    is("never overloaded", staff(0)[0] > agents, true, 0);
    is("certainty refused", refuses("STAFFING_NEED", perHour, handle_time_s, 1), true, 0);
    return;
  }
  const [found, level, wait, seconds, occupancy] = staff(expected.service_level - 1e-9);
  is("agents", found, agents, 0);
  is("service_level", level, expected.service_level);
  is("probability_of_waiting", wait, expected.probability_of_waiting);
  is("average_speed_of_answer_s", seconds, expected.average_speed_of_answer_s);
  is("occupancy", occupancy, expected.occupancy);
}
