struct LineChart { let series: [Series]; let x: Axis; let y: Axis; let references: [ReferenceLine] }
struct ScatterChart { let points: [Point]; let classes: [Int]?; let names: [String]; let x: Axis; let y: Axis; let references: [ReferenceLine] }
struct ThumbnailChart { let pictures: [Picture]; let points: [Point]; let classes: [Int]?; let names: [String]; let x: Axis; let y: Axis }
struct ImageGrid { let rows: [[Picture]]; let rowLabels: [String]; let columnLabels: [String]; let captions: [[String]] }
struct Heatmap { let values: [[Double]]; let rows: [String]; let columns: [String]; let x: String; let y: String; let legend: String; let format: NumberFormat?; let range: ClosedRange<Double>?; let colors: ColorMap }
struct Histogram { let groups: [Sample]; let bins: Int; let x: Axis; let y: Axis; let thresholds: [ReferenceLine] }
struct BarChart { let series: [BarSeries]; let groups: [String]; let x: String; let y: Axis; let format: NumberFormat?; let references: [ReferenceLine] }
struct PanelGrid { let panels: [Panel]; let columns: Int }
