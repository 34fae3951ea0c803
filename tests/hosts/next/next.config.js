/** A folder of its own, whatever lies above it. */
module.exports = { turbopack: { root: __dirname } };
