# Redraw with: gnuplot cosines.gp
reset
set encoding utf8
set terminal pngcairo size 1280,1076 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'cosines.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.134281
set rmargin at screen 0.851469
set tmargin at screen 0.981413
set bmargin at screen 0.128253
unset border
unset tics
set xrange [-0.5:22.5]
set yrange [22.5:-0.5]
set palette defined (0 '#2166ac', 1 '#4393c3', 2 '#92c5de', 3 '#d1e5f0', 4 '#f7f7f7', 5 '#fddbc7', 6 '#f4a582', 7 '#d6604d', 8 '#b2182b')
set cbrange [-1:1]
set colorbox vertical user origin screen 0.878031,0.128253 size screen 0.0234375,0.85316 noborder
unset cbtics
set label 'red' at screen 0.124906,0.962866 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'scarlet' at screen 0.124906,0.925772 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'crimson' at screen 0.124906,0.888678 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'blue' at screen 0.124906,0.851584 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'azure' at screen 0.124906,0.81449 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'orange' at screen 0.124906,0.777396 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'emerald' at screen 0.124906,0.740302 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'square' at screen 0.124906,0.703208 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'box' at screen 0.124906,0.666114 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'triangle' at screen 0.124906,0.629021 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'wedge' at screen 0.124906,0.591927 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'ring' at screen 0.124906,0.554833 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'hoop' at screen 0.124906,0.517739 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'small' at screen 0.124906,0.480645 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'tiny' at screen 0.124906,0.443551 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'large' at screen 0.124906,0.406457 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'huge' at screen 0.124906,0.369363 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'top' at screen 0.124906,0.332269 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'upper' at screen 0.124906,0.295175 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'bottom' at screen 0.124906,0.258081 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'lower' at screen 0.124906,0.220988 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'left' at screen 0.124906,0.183894 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'right' at screen 0.124906,0.1468 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'red' at screen 0.154169,0.112918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'scarlet' at screen 0.185352,0.112918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'crimson' at screen 0.216535,0.112918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'blue' at screen 0.247718,0.112918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'azure' at screen 0.2789,0.112918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'orange' at screen 0.310083,0.112918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'emerald' at screen 0.341266,0.112918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'square' at screen 0.372449,0.112918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'box' at screen 0.403631,0.112918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'triangle' at screen 0.434814,0.112918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'wedge' at screen 0.465997,0.112918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'ring' at screen 0.49718,0.112918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'hoop' at screen 0.528362,0.112918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'small' at screen 0.559545,0.112918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'tiny' at screen 0.590728,0.112918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'large' at screen 0.621911,0.112918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'huge' at screen 0.653093,0.112918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'top' at screen 0.684276,0.112918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'upper' at screen 0.715459,0.112918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'bottom' at screen 0.746642,0.112918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'lower' at screen 0.777824,0.112918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'left' at screen 0.809007,0.112918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'right' at screen 0.84019,0.112918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Word' at screen 0.492875,0.0243703 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Word' at screen 0.0314062,0.554833 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.901469,0.128253 to screen 0.906156,0.128253 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '−1.0' at screen 0.910844,0.128253 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.901469,0.341543 to screen 0.906156,0.341543 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '−0.5' at screen 0.910844,0.341543 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.901469,0.554833 to screen 0.906156,0.554833 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.0' at screen 0.910844,0.554833 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.901469,0.768123 to screen 0.906156,0.768123 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.5' at screen 0.910844,0.768123 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.901469,0.981413 to screen 0.906156,0.981413 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '1.0' at screen 0.910844,0.981413 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set label 'Cosine' at screen 0.970141,0.554833 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
plot 'cosines.dat' using 1:2:($1-0.48121):($1+0.48121):($2-0.48121):($2+0.48121):3 with boxxyerror fillstyle solid noborder linecolor palette
unset label
unset arrow
unset object
unset multiplot
unset output
