# Redraw with: gnuplot colours.gp
reset
set encoding utf8
set terminal pngcairo size 1280,1072 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'colours.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.145969
set rmargin at screen 0.851437
set tmargin at screen 0.981343
set bmargin at screen 0.138993
unset border
unset tics
set xrange [-0.5:16.5]
set yrange [16.5:-0.5]
set palette defined (0 '#2166ac', 1 '#4393c3', 2 '#92c5de', 3 '#d1e5f0', 4 '#f7f7f7', 5 '#fddbc7', 6 '#f4a582', 7 '#d6604d', 8 '#b2182b')
set cbrange [-1:1]
set colorbox vertical user origin screen 0.878,0.138993 size screen 0.0234375,0.842351 noborder
unset cbtics
set label 'red' at screen 0.136594,0.956568 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'scarlet' at screen 0.136594,0.907018 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'crimson' at screen 0.136594,0.857468 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'orange' at screen 0.136594,0.807918 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'tangerine' at screen 0.136594,0.758368 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'yellow' at screen 0.136594,0.708818 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'golden' at screen 0.136594,0.659268 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'green' at screen 0.136594,0.609718 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'emerald' at screen 0.136594,0.560168 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'blue' at screen 0.136594,0.510618 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'azure' at screen 0.136594,0.461068 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'purple' at screen 0.136594,0.411518 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'violet' at screen 0.136594,0.361968 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'pink' at screen 0.136594,0.312418 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'rosy' at screen 0.136594,0.262868 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'white' at screen 0.136594,0.213318 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'ivory' at screen 0.136594,0.163768 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'red' at screen 0.171016,0.123601 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'scarlet' at screen 0.212517,0.123601 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'crimson' at screen 0.254018,0.123601 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'orange' at screen 0.295519,0.123601 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'tangerine' at screen 0.33702,0.123601 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'yellow' at screen 0.378521,0.123601 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'golden' at screen 0.420022,0.123601 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'green' at screen 0.461523,0.123601 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'emerald' at screen 0.503023,0.123601 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'blue' at screen 0.544524,0.123601 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'azure' at screen 0.586025,0.123601 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'purple' at screen 0.627526,0.123601 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'violet' at screen 0.669027,0.123601 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'pink' at screen 0.710528,0.123601 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'rosy' at screen 0.752029,0.123601 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'white' at screen 0.79353,0.123601 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'ivory' at screen 0.835031,0.123601 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Word' at screen 0.498703,0.0246746 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Word' at screen 0.0314062,0.560168 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.901437,0.138993 to screen 0.906125,0.138993 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '−1.0' at screen 0.910812,0.138993 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.901437,0.34958 to screen 0.906125,0.34958 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '−0.5' at screen 0.910812,0.34958 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.901437,0.560168 to screen 0.906125,0.560168 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.0' at screen 0.910812,0.560168 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.901437,0.770756 to screen 0.906125,0.770756 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.5' at screen 0.910812,0.770756 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.901437,0.981343 to screen 0.906125,0.981343 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '1.0' at screen 0.910812,0.981343 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set label 'Cosine' at screen 0.970109,0.560168 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
plot 'colours.dat' using 1:2:($1-0.485881):($1+0.485881):($2-0.485881):($2+0.485881):3 with boxxyerror fillstyle solid noborder linecolor palette
unset label
unset arrow
unset object
unset multiplot
unset output
